package heyan.samples;

import heyan.claim.DocumentKind;
import java.util.List;

/** Defects of whole uploads: missing, of another kind, used before, damaged. */
final class PlantFiles {
    private static final List<DocumentKind> REQUIRED = List.of(
            DocumentKind.ID_CARD_FRONT,
            DocumentKind.ID_CARD_BACK,
            DocumentKind.BANK_CARD,
            DocumentKind.DIPLOMA,
            DocumentKind.CHSI_REGISTRATION,
            DocumentKind.APPLICATION_FORM);

    private PlantFiles() {}

    static void missing(Draft draft, Dice dice, List<Draft> earlier) {
        damage(draft, dice, dice.chance(0.5) ? Sheet.Damage.UNLISTED : Sheet.Damage.ABSENT);
        draft.mustSay("DOCUMENT_MISSING");
    }

    static void wrongKind(Draft draft, Dice dice, List<Draft> earlier) {
        Sheet diploma = draft.sheet(DocumentKind.DIPLOMA);
        switch (dice.below(5)) {
            case 0 -> diploma.become(DocumentKind.DEGREE_CERTIFICATE, diploma);
            case 1 -> diploma.become(DocumentKind.COMPLETION_CERTIFICATE, diploma);
            case 2 ->
                draft.sheet(DocumentKind.CHSI_REGISTRATION)
                        .become(DocumentKind.XUEJI_REPORT, FillSheets.statusReport(draft, dice));
            case 3 ->
                draft.sheet(DocumentKind.ID_CARD_FRONT)
                        .become(DocumentKind.BANK_CARD, FillSheets.bankCard(draft.applicant(), dice));
            default ->
                draft.sheet(DocumentKind.ID_CARD_BACK)
                        .become(DocumentKind.BANK_CARD, FillSheets.bankCard(draft.applicant(), dice));
        }
        draft.sidesTogether(false);
        draft.mustSay("DOCUMENT_WRONG_KIND");
        draft.maySay("FIELD_NOT_FOUND", "CHSI_CODE_MISMATCH", "CERTIFICATE_NUMBER_MISMATCH");
    }

    static void usedDiploma(Draft draft, Dice dice, List<Draft> earlier) {
        Draft other = dice.pick(earlier);
        draft.diplomaOf(other);
        Sheet theirs = other.sheet(DocumentKind.DIPLOMA);
        boolean sameSchool =
                theirs.text("school").equals(draft.applicant().study().school().name());
        draft.sheet(DocumentKind.DIPLOMA).become(DocumentKind.DIPLOMA, theirs);
        draft.mustSay("DUPLICATE_DOCUMENT", "CERTIFICATE_NUMBER_MISMATCH");
        if (!theirs.text("name").equals(draft.applicant().person().name())) {
            draft.mustSay("NAME_MISMATCH");
        }
        if (!sameSchool) {
            draft.mustSay("SCHOOL_MISMATCH");
        }
    }

    static void truncated(Draft draft, Dice dice, List<Draft> earlier) {
        damage(draft, dice, Sheet.Damage.TRUNCATED);
        draft.mustSay("FILE_UNREADABLE");
    }

    static void empty(Draft draft, Dice dice, List<Draft> earlier) {
        damage(draft, dice, Sheet.Damage.EMPTY);
        draft.mustSay("FILE_EMPTY");
    }

    static void text(Draft draft, Dice dice, List<Draft> earlier) {
        damage(draft, dice, Sheet.Damage.TEXT);
        draft.mustSay("FILE_TYPE_MISMATCH");
    }

    static void encrypted(Draft draft, Dice dice, List<Draft> earlier) {
        draft.sheet(DocumentKind.CHSI_REGISTRATION).damage(Sheet.Damage.ENCRYPTED);
        draft.mustSay("FILE_ENCRYPTED");
        draft.maySay("DOCUMENT_MISSING", "FIELD_NOT_FOUND");
    }

    static void huge(Draft draft, Dice dice, List<Draft> earlier) {
        damage(draft, dice, Sheet.Damage.HUGE);
        draft.mustSay("IMAGE_TOO_LARGE");
    }

    private static void damage(Draft draft, Dice dice, Sheet.Damage damage) {
        draft.sidesTogether(false);
        draft.sheet(dice.pick(REQUIRED)).damage(damage);
        draft.maySay("DOCUMENT_MISSING", "FIELD_NOT_FOUND");
    }
}
