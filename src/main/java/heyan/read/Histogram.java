package heyan.read;

/** How often each grey value, 0 to 255, occurs: ranks of many pixels without sorting them. */
final class Histogram {
    private final int[] counts = new int[256];

    Histogram(int[] grey) {
        for (int value : grey) {
            counts[value]++;
        }
    }

    /** The value that would stand at this place, counted from 0, if all were sorted. */
    int at(int rank) {
        int left = rank;
        int value = 0;
        while (value < 255 && left >= counts[value]) {
            left -= counts[value++];
        }
        return value;
    }
}
