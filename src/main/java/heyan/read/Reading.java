package heyan.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import heyan.claim.Box;
import java.util.List;
import java.util.Objects;

/**
 * What stands on the pages of one file, engine-neutral. Lines are in reading order: top to bottom, then left to right.
 *
 * @param engine engine and model versions, such as {@code ppocr-v4+tess-5.5}
 */
public record Reading(String engine, List<ReadPage> pages) {
    public Reading {
        pages = List.copyOf(pages);
    }

    /**
     * One page turned upright, and all that stands on it.
     *
     * @param width pixels of the upright page
     * @param height pixels of the upright page
     * @param turned degrees by which the file's page was turned clockwise to stand upright: 0, 90, 180 or 270
     * @param sheet where the sheet or card lies whose borders were seen; the whole page where they were not
     */
    public record ReadPage(
            int width, int height, int turned, Box sheet, List<Line> lines, List<QrCode> codes, List<Mark> marks) {
        public ReadPage {
            sheet = Objects.requireNonNullElse(sheet, new Box(0, 0, width, height));
            lines = List.copyOf(lines);
            codes = List.copyOf(codes);
            marks = List.copyOf(marks);
        }

        public ReadPage(int width, int height, int turned, List<Line> lines, List<QrCode> codes, List<Mark> marks) {
            this(width, height, turned, new Box(0, 0, width, height), lines, codes, marks);
        }
    }

    /**
     * One line of text, at most one cell of a table wide.
     *
     * @param confidence 0 to 1, the least probability of its characters
     * @param characters one entry for each code point of {@code text}
     * @param second the same line read again by an independent way (other engine or other scale); empty when it was not
     *     read twice. Lines that look like numbers or codes always are.
     */
    public record Line(
            String text, Box box, double confidence, Source source, List<Glyph> characters, List<Again> second) {
        public Line {
            characters = List.copyOf(characters);
            second = List.copyOf(second);
        }
    }

    /**
     * One code point.
     *
     * @param probability 0 to 1
     * @param x its horizontal centre in page pixels
     * @param rivals what else was seen there on a seal; empty for nothing
     */
    public record Glyph(
            String character,
            double probability,
            int x,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String rivals) {
        public Glyph {
            rivals = Objects.requireNonNullElse(rivals, "");
        }

        public Glyph(String character, double probability, int x) {
            this(character, probability, x, "");
        }
    }

    /** A second reading of a line. {@code way} such as {@code tesseract-digits} or {@code ppocr-2x}. */
    public record Again(String way, String text, double confidence) {}

    /** Where a line's text came from. */
    public enum Source {
        OCR,
        /** The text layer of a digital PDF, confirmed by the pixels. */
        TEXT_LAYER,
        /** The text layer of a digital PDF; the pixels say something else or could not be read. */
        TEXT_LAYER_UNCONFIRMED
    }

    /** A decoded QR code, payload unchanged. A code that was located but not decoded has an empty payload. */
    public record QrCode(String payload, Box box) {}

    /**
     * Something on the page that is not printed text.
     *
     * @param strength 0 to 1: how sure the mark is there
     * @param text for a {@link Kind#ROUND_SEAL} the characters along its arc, else empty
     * @param characters probabilities of {@code text}, one for each code point
     */
    public record Mark(Kind kind, Box box, double strength, String text, List<Glyph> characters) {
        public Mark {
            characters = List.copyOf(characters);
        }

        /** What kind of mark. */
        public enum Kind {
            /** Round red seal 公章 with a ring of text. */
            ROUND_SEAL,
            /** Square or oval red stamp: finance or personal seal. */
            OTHER_STAMP,
            /** A pasted or printed portrait photo. */
            PHOTO,
            /** Pen strokes that no text line covers: handwriting. */
            INK
        }
    }
}
