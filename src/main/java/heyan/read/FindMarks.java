package heyan.read;

import heyan.claim.Box;
import java.util.ArrayList;
import java.util.List;

/** Finds everything on a page that is not printed text: seals, stamps, photos, ink. */
final class FindMarks {
    /** Longer side of the copy on which photos and ink are looked for. */
    private static final int SIDE = 1400;

    private final SealText sealText;
    private final FindPhotos findPhotos = new FindPhotos();
    private final FindInk findInk = new FindInk();

    FindMarks(SealText sealText) {
        this.sealText = sealText;
    }

    /** A page as it was taken, how it was turned and levelled, and the result. */
    record Sheet(Picture taken, int turned, Flatten flatten, Picture flat) {
        /** Where something of the taken page lies on the flat one. */
        Box box(Quad quad) {
            return quad.map(p -> flatten.flat(p.turned(turned, taken.width(), taken.height())))
                    .box(flat.width(), flat.height());
        }
    }

    /** Everything stamped, in pixels of the flat page: seals with their text, then other stamps. */
    List<Reading.Mark> stamped(Sheet sheet, RedInk red, List<Ring> rings) {
        List<Reading.Mark> marks = new ArrayList<>();
        rings.forEach(ring -> marks.add(seal(sheet, ring)));
        for (Quad stamp : FindStamps.find(red, rings)) {
            marks.add(new Reading.Mark(Reading.Mark.Kind.OTHER_STAMP, sheet.box(stamp), 0.8, "", List.of()));
        }
        return marks;
    }

    /** What is stamped, then photos and ink; {@code covered} are the boxes of lines and codes. */
    List<Reading.Mark> find(Picture flat, List<Reading.Mark> stamped, List<Box> covered) {
        List<Reading.Mark> marks = new ArrayList<>(stamped);
        List<Box> taken = new ArrayList<>(covered);
        stamped.forEach(mark -> taken.add(mark.box()));
        Picture small = flat.atMost(SIDE);
        List<Reading.Mark> photos = findPhotos.find(flat, small, taken);
        photos.forEach(photo -> taken.add(photo.box()));
        marks.addAll(photos);
        marks.addAll(findInk.find(flat, small, taken));
        return marks;
    }

    private Reading.Mark seal(Sheet sheet, Ring ring) {
        LineText text = sealText.read(sheet.taken(), ring);
        Point reach = ring.reach();
        Point low = ring.centre().minus(reach);
        Point high = ring.centre().plus(reach);
        Box box = sheet.box(new Quad(low, new Point(high.x(), low.y()), high, new Point(low.x(), high.y())));
        List<Reading.Glyph> glyphs = text.signs().stream()
                .map(sign -> new Reading.Glyph(sign.character(), sign.probability(), box.centreX(), sign.rivals()))
                .toList();
        return new Reading.Mark(Reading.Mark.Kind.ROUND_SEAL, box, ring.cover(), text.text(), glyphs);
    }
}
