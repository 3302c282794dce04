package heyan.samples;

import heyan.bench.KeptReadings;
import heyan.claim.DocumentKind;
import heyan.extract.Extract;
import heyan.extract.ExtractFields;
import heyan.extract.Field;
import heyan.extract.FieldName;
import heyan.extract.FormWords;
import heyan.extract.Sought;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Draws every application form of a batch once as it should be and once with each blank, the signature and the seal left
 * out, and says which of them counted as filled in: {@code BlankBench FOLDER SEED N STYLE CONDITION}. Exit 1 when one did.
 * Pictures and readings are kept in the folder, so that a second run costs no OCR.
 */
public final class BlankBench {
    private static final Set<FieldName> BLANKS = EnumSet.of(
            FieldName.CONTACT_NAME,
            FieldName.CONTACT_PHONE,
            FieldName.DISTRICT_UNION,
            FieldName.SIGNATURE_PRESENT,
            FieldName.SEAL_PRESENT);
    private static final Set<FieldName> SOUGHT = EnumSet.of(
            FieldName.NAME,
            FieldName.ID_NUMBER,
            FieldName.BANK_CARD_NUMBER,
            FieldName.CERTIFICATE_NUMBER,
            FieldName.SCHOOL,
            FieldName.LEVEL,
            FieldName.ENROLMENT_DATE,
            FieldName.GRADUATION_DATE,
            FieldName.MAJOR,
            FieldName.STUDY_FORM,
            FieldName.UNIT_UNION,
            FieldName.DISTRICT_UNION);

    /** Signature and seal that are less sure go to people. */
    private static final double SURE = 0.6;

    private final Path folder;
    private final SampleSpec spec;
    private final DrawFile files;
    private final ExtractFields extract = new ExtractFields();
    private final KeptReadings readings;
    private int planted;
    private int filled;
    private int unfound;

    private BlankBench(Path folder, SampleSpec spec, KeptReadings readings) {
        this.folder = folder;
        this.spec = spec;
        this.readings = readings;
        this.files = new DrawFile(spec, new Fonts(spec.style(), Fonts.defaultFolder()));
    }

    /** See the class. */
    public static void main(String[] args) throws IOException {
        if (args.length != 5) {
            System.err.println("usage: BlankBench FOLDER SEED N STYLE CONDITION");
            System.exit(2);
        }
        Style style = Style.valueOf(args[3].toUpperCase(Locale.ROOT));
        Condition condition = Condition.valueOf(args[4].toUpperCase(Locale.ROOT));
        SampleSpec spec = new SampleSpec(Long.parseLong(args[1]), Integer.parseInt(args[2]), style, condition, 0);
        try (KeptReadings readings = new KeptReadings()) {
            BlankBench bench = new BlankBench(Files.createDirectories(Path.of(args[0])), spec, readings);
            for (Draft draft : new MakeDrafts(spec).make()) {
                bench.all(draft);
            }
            System.out.printf(
                    "%s: %d empty, %d of them counted as filled in; %d filled in, %d of them not found%n",
                    style, bench.planted, bench.filled, spec.applications() * BLANKS.size(), bench.unfound);
            System.exit(bench.filled == 0 ? 0 : 1);
        }
    }

    private void all(Draft draft) throws IOException {
        Extract honest = read(draft, "filled");
        BLANKS.stream().filter(blank -> !isFilled(honest, blank)).forEach(blank -> {
            unfound++;
            System.out.printf("  not found: %s %s %s%n", draft.id(), blank.code(), told(honest, blank));
        });
        for (FieldName blank : BLANKS) {
            Sheet sheet = draft.sheet(DocumentKind.APPLICATION_FORM);
            Object before = Objects.requireNonNull(sheet.fields().get(blank.code()));
            sheet.put(blank.code(), isMark(blank) ? false : "");
            Extract empty = read(draft, blank.code());
            sheet.put(blank.code(), before);
            planted++;
            if (isFilled(empty, blank)) {
                filled++;
                System.out.printf("  FILLED: %s %s %s%n", draft.id(), blank.code(), told(empty, blank));
            }
        }
    }

    private Extract read(Draft draft, String without) throws IOException {
        Path picture = folder.resolve(spec.style() + "-" + draft.id() + "-" + without + ".jpg");
        if (!Files.exists(picture)) {
            Files.write(picture, files.draw(draft, DocumentKind.APPLICATION_FORM).bytes());
        }
        Map<FieldName, String> typed = new EnumMap<>(FieldName.class);
        SOUGHT.forEach(name -> typed.put(name, draft.typed().get(name.code())));
        return extract.extract(
                DocumentKind.APPLICATION_FORM,
                readings.of(picture).orElseThrow(),
                FormWords.USUAL,
                new Sought(typed));
    }

    /** As {@code verify} sees it. */
    private static boolean isFilled(Extract form, FieldName blank) {
        return form.field(blank)
                .filter(field -> isMark(blank)
                        ? field.value().equals("true") && field.confidence() >= SURE
                        : !field.value().isBlank())
                .isPresent();
    }

    private static boolean isMark(FieldName blank) {
        return blank == FieldName.SIGNATURE_PRESENT || blank == FieldName.SEAL_PRESENT;
    }

    private static String told(Extract form, FieldName blank) {
        Optional<Field> field = form.field(blank);
        return field.map(one -> String.format(Locale.ROOT, "“%s” %.2f %s", one.value(), one.confidence(), one.box()))
                .orElse("(nothing)");
    }
}
