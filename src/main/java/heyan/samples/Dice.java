package heyan.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Seeded chance. Children by label are independent of how much their parent has rolled. Not for two threads. */
final class Dice {
    private final long seed;
    private final Random random;

    Dice(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    long seed() {
        return seed;
    }

    Dice child(String label) {
        long mixed = (seed ^ 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L + label.hashCode() * 0x94D049BB133111EBL;
        return new Dice(mixed ^ (mixed >>> 31));
    }

    /** 0 to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double real(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    double gauss() {
        return random.nextGaussian();
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    LocalDate date(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(
                first.toEpochDay() + random.nextInt((int) (last.toEpochDay() - first.toEpochDay() + 1)));
    }
}
