package heyan.samples;

import java.awt.Color;
import java.util.List;

/** The colour of a surface at each place, in millimetres. */
interface SnapshotTexture {
    int rgb(double x, double y);

    static SnapshotTexture wood(Dice dice) {
        Color base = dice.pick(List.of(
                new Color(178, 132, 88),
                new Color(206, 170, 122),
                new Color(122, 80, 52),
                new Color(152, 98, 62),
                new Color(222, 196, 156)));
        int seed = dice.below(1 << 30);
        double plank = dice.chance(0.5) ? dice.real(70, 150) : 4000;
        double contrast = dice.real(10, 26);
        boolean lengthwise = dice.chance(0.5);
        return (px, py) -> {
            double x = lengthwise ? px : py;
            double y = lengthwise ? py : px;
            int board = (int) Math.floor(y / plank);
            double bow = 6 * noise(seed + board, x * 0.008, y * 0.02);
            double ring = noise(seed + board * 7, x * 0.004, (y + bow) * 0.12) - 0.5;
            double grain = noise(seed + 3, x * 0.06, y * 1.3 + board * 31) - 0.5;
            double pores = noise(seed + 5, x * 0.25, y * 3.2) - 0.5;
            double joint = Math.abs(y / plank - Math.rint(y / plank)) * plank < 0.5 ? -45 : 0;
            double tone = 16 * (noise(seed + 9, board * 3.7, 0.5) - 0.5);
            return shifted(base, contrast * (ring * 1.4 + grain * 0.8 + pores * 0.45) + joint + tone);
        };
    }

    /** A sheet on a bed: checks, stripes or dots, and wrinkles. */
    static SnapshotTexture cloth(Dice dice) {
        Color base = dice.pick(List.of(
                new Color(226, 222, 214),
                new Color(196, 208, 222),
                new Color(226, 200, 204),
                new Color(116, 136, 160),
                new Color(176, 196, 172)));
        Color print = dice.pick(List.of(
                new Color(96, 118, 158), new Color(168, 92, 100), new Color(90, 128, 96), new Color(150, 130, 104)));
        int seed = dice.below(1 << 30);
        int pattern = dice.below(4);
        double pitch = dice.real(14, 46);
        double turn = dice.real(-0.5, 0.5);
        double depth = dice.real(8, 26);
        return (px, py) -> {
            double warp = 5 * (noise(seed + 11, px * 0.012, py * 0.012) - 0.5);
            double x = px * Math.cos(turn) + py * Math.sin(turn) + warp;
            double y = py * Math.cos(turn) - px * Math.sin(turn) + warp;
            double wrinkle = noise(seed, px * 0.016 + py * 0.006, py * 0.028)
                    + 0.5 * noise(seed + 1, px * 0.05, py * 0.03 + px * 0.02)
                    - 0.75;
            double weave = 5 * (noise(seed + 2, x * 1.7, y * 1.7) - 0.5);
            return shifted(mixed(base, print, printed(pattern, x / pitch, y / pitch)), depth * 1.6 * wrinkle + weave);
        };
    }

    static SnapshotTexture tiles(Dice dice) {
        int grey = dice.between(150, 226);
        Color base = new Color(grey, grey - dice.below(10), grey - dice.between(4, 26));
        int seed = dice.below(1 << 30);
        double side = dice.pick(List.of(150.0, 300.0, 400.0, 600.0));
        double offX = dice.real(0, side);
        double offY = dice.real(0, side);
        double turn = dice.real(-0.25, 0.25);
        double joint = dice.real(1, 2.4);
        int joints = dice.between(-70, -20);
        return (px, py) -> {
            double x = px * Math.cos(turn) + py * Math.sin(turn) + offX;
            double y = py * Math.cos(turn) - px * Math.sin(turn) + offY;
            double toX = Math.abs(x / side - Math.rint(x / side)) * side;
            double toY = Math.abs(y / side - Math.rint(y / side)) * side;
            double vein = noise(seed, x * 0.02 + 3 * noise(seed + 1, x * 0.01, y * 0.01), y * 0.02);
            double marble = 22 * (Math.abs(vein - 0.5) * 2 - 0.5) + 6 * (noise(seed + 2, x * 0.8, y * 0.8) - 0.5);
            return shifted(
                    base,
                    marble + (joints - marble) * Math.max(0, Math.min(1, (joint - Math.min(toX, toY)) / 0.5 + 0.5)));
        };
    }

    /** A plain board with a little grain. */
    static SnapshotTexture board(Color base, double grain, Dice dice) {
        int seed = dice.below(1 << 30);
        return (x, y) -> shifted(
                base,
                grain * 2 * (noise(seed, x * 1.4, y * 1.4) - 0.5)
                        + grain * 1.5 * (noise(seed + 1, x * 0.02, y * 0.02) - 0.5));
    }

    /** A bench top with scratches and stains. */
    static SnapshotTexture worn(Color base, Dice dice) {
        int seed = dice.below(1 << 30);
        double turn = dice.real(0, Math.PI);
        return (px, py) -> {
            double x = px * Math.cos(turn) + py * Math.sin(turn);
            double y = py * Math.cos(turn) - px * Math.sin(turn);
            double stain =
                    26 * (noise(seed, x * 0.014, y * 0.017) - 0.5) + 12 * (noise(seed + 1, x * 0.09, y * 0.09) - 0.5);
            double scratch = noise(seed + 2, x * 0.03, y * 0.9) > 0.955 ? 13 : 0;
            return shifted(base, stain + scratch + 8 * (noise(seed + 3, x * 1.6, y * 1.6) - 0.5));
        };
    }

    /** How much of the print lies here, 0 to 1; both coordinates in repeats. */
    private static double printed(int pattern, double x, double y) {
        double u = x - Math.floor(x);
        double v = y - Math.floor(y);
        return switch (pattern) {
            case 0 -> (u < 0.5 ? 0.3 : 0) + (v < 0.5 ? 0.3 : 0);
            case 1 -> u < 0.22 ? 0.6 : u > 0.5 && u < 0.56 ? 0.4 : 0;
            case 2 -> Math.hypot(u - 0.5, v - 0.5) < 0.2 ? 0.7 : 0;
            default -> {
                double angle = Math.atan2(v - 0.5, u - 0.5);
                double petal = 0.18 + 0.16 * Math.abs(Math.cos(2.5 * angle));
                yield Math.hypot(u - 0.5, v - 0.5) < petal ? 0.55 : 0;
            }
        };
    }

    private static int shifted(Color base, double by) {
        return channel(base.getRed() + by) << 16
                | channel(base.getGreen() + by) << 8
                | channel(base.getBlue() + by * 0.9);
    }

    private static Color mixed(Color base, Color print, double share) {
        return new Color(
                channel(base.getRed() + (print.getRed() - base.getRed()) * share),
                channel(base.getGreen() + (print.getGreen() - base.getGreen()) * share),
                channel(base.getBlue() + (print.getBlue() - base.getBlue()) * share));
    }

    private static int channel(double value) {
        return (int) Math.max(0, Math.min(255, value));
    }

    /** Smooth noise on a lattice, 0 to 1. */
    private static double noise(int seed, double x, double y) {
        int ix = (int) Math.floor(x);
        int iy = (int) Math.floor(y);
        double fx = x - ix;
        double fy = y - iy;
        double sx = fx * fx * (3 - 2 * fx);
        double sy = fy * fy * (3 - 2 * fy);
        double upper = lattice(seed, ix, iy) * (1 - sx) + lattice(seed, ix + 1, iy) * sx;
        double lower = lattice(seed, ix, iy + 1) * (1 - sx) + lattice(seed, ix + 1, iy + 1) * sx;
        return upper + (lower - upper) * sy;
    }

    private static double lattice(int seed, int x, int y) {
        int hash = seed * 0x27D4EB2D ^ x * 0x9E3779B1 ^ y * 0x85EBCA6B;
        hash = (hash ^ hash >>> 15) * 0x2C1B3C6D;
        hash = (hash ^ hash >>> 12) * 0x297A2D39;
        return (hash >>> 8) / (double) (1 << 24);
    }
}
