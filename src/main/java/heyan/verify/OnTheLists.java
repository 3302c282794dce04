package heyan.verify;

import heyan.claim.Claim;
import heyan.claim.IdNumber;
import heyan.claim.ReasonCode;
import heyan.claim.StudyLevel;
import heyan.programme.Eligibility.Registered;
import heyan.programme.NearMisses;
import heyan.programme.OnceRule;
import heyan.programme.OnceRule.Again;
import heyan.programme.PastPayment;
import heyan.programme.Preregistration;
import heyan.verify.Finding.Agreement;
import heyan.verify.Finding.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lists know the person: pre-registered 预登记 in an eligible batch, not paid before. The number identifies, the name
 * confirms; a name alone is a namesake.
 */
record OnTheLists() implements Check {
    private static final String REGISTERED = "list.preregistration";
    private static final String PAID = "list.paid";

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        dossier.programme()
                .eligibility()
                .registered()
                .ifPresent(registered -> findings.addAll(registered(dossier, registered)));
        if (dossier.programme().once().asks()) {
            findings.add(paid(dossier));
        }
        return findings;
    }

    private static List<Finding> registered(Dossier dossier, Registered registered) {
        Claim claim = dossier.claim();
        Optional<Preregistration> best = dossier.registrations().stream()
                .filter(row -> IdNumber.agree(claim.worker().idNumber(), row.idNumber()))
                .filter(row -> registered.takes(row.batch()))
                .min(Comparator.comparing((Preregistration row) -> name(claim, row.name()))
                        .thenComparing(row -> !sameLevel(claim, row)));
        if (best.isEmpty()) {
            return List.of(notRegistered(dossier));
        }
        Preregistration row = best.get();
        Likeness likeness = Names.compare(row.name(), claim.worker().name());
        List<Finding> findings = new ArrayList<>();
        findings.add(listed(
                REGISTERED,
                ReasonCode.PREREGISTRATION_NAME_MISMATCH,
                likeness.agreement(),
                likeness.rule(),
                claim,
                row.name()));
        if (likeness.agreement().agrees()) {
            findings.addAll(rest(claim, row));
        }
        return findings;
    }

    /** With the rows that may have been meant, for a reviewer to look at; they are not the worker's. */
    private static Finding notRegistered(Dossier dossier) {
        Claim claim = dossier.claim();
        String name = claim.worker().name();
        Evidence none = new Evidence(null, null, 0, null, null, name, null);
        Stream<Evidence> near = dossier.registrations().stream()
                .filter(row -> NearMisses.isNear(claim.worker().idNumber(), name, row))
                .map(row -> new Evidence(null, null, 0, null, null, name, near(row)));
        return new Finding(
                REGISTERED,
                ReasonCode.NOT_PREREGISTERED,
                Agreement.MISSING,
                "",
                Stream.concat(Stream.of(none), near).toList());
    }

    private static String near(Preregistration row) {
        String number = row.idNumber();
        return "疑似 row " + row.row() + ": " + row.name() + " " + number.substring(0, 6) + "********"
                + number.substring(14);
    }

    /** Lists are typed by hand: another school or level there is a question, not a fault. */
    private static List<Finding> rest(Claim claim, Preregistration row) {
        List<Finding> findings = new ArrayList<>();
        if (!row.level().isBlank()) {
            Agreement level = sameLevel(claim, row) ? Agreement.EQUAL : Agreement.UNSURE;
            findings.add(new Finding(
                    REGISTERED + ".level",
                    ReasonCode.OTHER,
                    level,
                    "",
                    List.of(new Evidence(
                            null, null, 0, null, null, claim.study().level(), row.level()))));
        }
        if (!row.school().isBlank()) {
            Likeness school = Words.school(row.school(), claim.study().school());
            findings.add(new Finding(
                    REGISTERED + ".school",
                    ReasonCode.SCHOOL_MISMATCH,
                    school.agreement() == Agreement.DIFFERENT ? Agreement.UNSURE : school.agreement(),
                    school.rule(),
                    List.of(new Evidence(
                            null, null, 0, null, null, claim.study().school(), row.school()))));
        }
        return findings;
    }

    private static boolean sameLevel(Claim claim, Preregistration row) {
        return Words.level(row.level(), claim.study().level()).agreement().agrees();
    }

    /**
     * Paid when number and name agree and the notice's rule leaves no room. A full number under another name may be the same
     * person after a change of name: a person looks, as where list or rule do not say enough. A masked number under another
     * name is somebody else's, unless it shows enough and the name is nearly the same.
     */
    private static Finding paid(Dossier dossier) {
        Claim claim = dossier.claim();
        OnceRule once = dossier.programme().once();
        Optional<StudyLevel> level = StudyLevel.of(claim.study().level());
        return dossier.payments().stream()
                .filter(row -> IdNumber.agree(claim.worker().idNumber(), row.idNumber()))
                .filter(row -> !row.idNumber().contains("*") || mayBe(claim, row))
                .filter(row -> once.again(level, row) != Again.ALLOWED)
                .min(Comparator.comparing((PastPayment row) -> name(claim, row.name()))
                        .thenComparing(row -> once.again(level, row)))
                .map(row -> paid(claim, row, once.again(level, row)))
                .orElseGet(() -> listed(PAID, ReasonCode.ALREADY_PAID, Agreement.EQUAL, "", claim, null));
    }

    private static boolean mayBe(Claim claim, PastPayment row) {
        return name(claim, row.name()) != Agreement.DIFFERENT
                || (IdNumber.shown(row.idNumber()) >= IdNumber.TELLING
                        && Names.isNear(row.name(), claim.worker().name()));
    }

    private static Finding paid(Claim claim, PastPayment row, Again again) {
        boolean same = name(claim, row.name()).agrees();
        boolean sure = same && again == Again.FORBIDDEN;
        String why = sure ? "" : same ? "level not certain" : "number under another name";
        return listed(
                PAID, ReasonCode.ALREADY_PAID, sure ? Agreement.DIFFERENT : Agreement.UNSURE, why, claim, row.name());
    }

    private static Agreement name(Claim claim, String listed) {
        return Names.compare(listed, claim.worker().name()).agreement();
    }

    private static Finding listed(
            String check,
            ReasonCode reason,
            Agreement agreement,
            String rule,
            Claim claim,
            @org.jspecify.annotations.Nullable String listed) {
        return new Finding(
                check,
                reason,
                agreement,
                rule,
                List.of(new Evidence(null, null, 0, null, null, claim.worker().name(), listed)));
    }
}
