package heyan.inspect;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Fringes 摩尔纹 of a screen that was photographed again: its grid beats with the camera's. In many of {@value #BLOCKS}
 * squares spread over the picture one slanting frequency then stands out, and in one of them at least red and blue run
 * beside each other by it, as they do on a screen and not in halftone or guilloche of one ink, whatever the lamp's colour.
 */
final class ScreenFringes {
    private static final int BLOCKS = 24;
    /** So many squares show it: more than a portrait or an emblem covers. */
    private static final int MANY = 8;

    private static final double DECIBELS = 17;
    private static final double TINT = 0.03;
    private static final double CLEAR = 3.2;
    private static final int LONG_SIDE = 2000;

    private ScreenFringes() {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Found(Patch patch, double[] light, Spectrum.Peak peak) {
        boolean isColoured() {
            return Spectrum.beside(light, patch.tint(), peak, CLEAR) > TINT;
        }
    }

    static Optional<Signal> of(int page, BufferedImage image) {
        List<Found> strongest = found(patches(image)).stream()
                .sorted(Comparator.comparingDouble((Found found) -> -found.peak.decibels()))
                .limit(MANY)
                .toList();
        if (strongest.isEmpty()) {
            return Optional.empty();
        }
        double measure = strongest.get(strongest.size() - 1).peak.decibels();
        boolean reshot = measure > DECIBELS && strongest.stream().anyMatch(Found::isColoured);
        return reshot
                ? Optional.of(new Signal(
                        "IMG_RESHOT",
                        page,
                        measure,
                        DECIBELS,
                        strongest.get(0).patch.where()))
                : Optional.empty();
    }

    /** Six along the long side, four along the short one; none in a picture that is smaller than one. */
    private static List<Patch> patches(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int step = Math.max(1, Math.round(Math.max(width, height) / (float) LONG_SIDE));
        int side = Patch.SIDE * step;
        int columns = width >= height ? 6 : 4;
        List<Patch> patches = new ArrayList<>();
        for (int i = 0; i < BLOCKS && Math.min(width, height) >= side; i++) {
            int left = i % columns * (width - side) / (columns - 1);
            int top = i / columns * (height - side) / (BLOCKS / columns - 1);
            patches.add(new Patch(image, left, top, step));
        }
        return patches;
    }

    private static List<Found> found(List<Patch> patches) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < patches.size(); i += 2) {
            double[] one = patches.get(i).light();
            double[] other = patches.get(i + 1).light();
            Spectrum.Peak[] peaks = Spectrum.peaks(one, other);
            found.add(new Found(patches.get(i), one, peaks[0]));
            found.add(new Found(patches.get(i + 1), other, peaks[1]));
        }
        return found;
    }
}
