package heyan.programme;

import heyan.claim.DocumentKind;
import heyan.claim.StudyLevel;
import heyan.programme.Documents.ReportValidity;
import heyan.programme.Eligibility.Enrolled;
import heyan.programme.Eligibility.Forms;
import heyan.programme.Eligibility.Levels;
import heyan.programme.Eligibility.Registered;
import heyan.programme.Groups.Group;
import heyan.programme.Groups.Vouched;
import heyan.programme.StudyTime.Late;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections of programme.yaml on who may claim, when, and with what. */
final class FullConditions {
    private final Fields fields;
    private final String document;

    /** @param document what clauses are quoted from unless they say otherwise */
    FullConditions(Fields fields, String document) {
        this.fields = fields;
        this.document = document;
    }

    Optional<Window> window() {
        return fields.section("window", section -> window(section, document));
    }

    static Window window(Fields section, String document) {
        return new Window(section.from("from"), section.to("to"), FullNotice.clause(section, document));
    }

    Optional<Eligibility> eligibility() {
        Optional<Registered> registered = fields.section("preregistration", this::registered);
        Optional<Levels> levels = fields.need("levels", fields.section("levels", this::levels));
        Optional<Forms> forms = fields.section("study_forms", this::forms);
        Optional<Enrolled> enrolled = fields.section("enrolled", this::enrolled);
        Optional<StudyTime> time = fields.section("student_status", this::studyTime);
        Optional<Groups> groups = fields.section("groups", this::groups);
        return levels.map(known ->
                new Eligibility(registered, known, forms.orElse(Forms.ALL), enrolled, time, groups.orElse(Groups.ALL)));
    }

    private Registered registered(Fields section) {
        return new Registered(section.texts("batches", true), clause(section));
    }

    private Levels levels(Fields section) {
        List<StudyLevel> known = new ArrayList<>();
        for (String name : section.texts("any_of", true)) {
            StudyLevel.of(name)
                    .ifPresentOrElse(known::add, () -> section.fault("any_of", "unknown level of study " + name));
        }
        if (known.isEmpty()) {
            section.fault("any_of", "names no level");
        }
        return new Levels(known, clause(section));
    }

    private Forms forms(Fields section) {
        return new Forms(section.texts("any_of", true), clause(section));
    }

    private Enrolled enrolled(Fields section) {
        return new Enrolled(section.day("first"), section.day("last"), clause(section));
    }

    private StudyTime studyTime(Fields section) {
        return new StudyTime(
                section.whole("years", 1).orElse(1),
                section.need("late_graduation", section.choice("late_graduation", Late.class))
                        .orElse(Late.HARD),
                section.need("late_application", section.choice("late_application", Late.class))
                        .orElse(Late.HARD),
                clause(section));
    }

    private Groups groups(Fields section) {
        Vouched vouched = section.need("vouched_by", section.choice("vouched_by", Vouched.class))
                .orElse(Vouched.PERSON);
        return new Groups(
                section.texts("include", false),
                section.sections("exclude", FullConditions::group),
                section.sections("priority", FullConditions::group),
                vouched,
                clause(section));
    }

    private static Group group(Fields section) {
        return new Group(section.text("group"), section.texts("titles", false));
    }

    Optional<Documents> documents() {
        return fields.need("documents", fields.section("documents", this::documents));
    }

    private Documents documents(Fields section) {
        Map<DocumentKind, String> required = kinds(section, "required");
        section.need("required", Optional.of(required));
        if (required.isEmpty()) {
            section.fault("required", "a claim without documents proves nothing");
        }
        Map<DocumentKind, String> optional = kinds(section, "optional");
        Set<String> hosts = Set.copyOf(ProgrammeReader.hosts(section, "trusted_qr_hosts"));
        Optional<ReportValidity> report = section.section("report_validity", this::validity);
        Clause form = section.section("form", this::clause).orElse(Clause.UNCITED);
        return new Documents(required, optional, hosts, report, form, clause(section));
    }

    private ReportValidity validity(Fields section) {
        return new ReportValidity(section.whole("months", 1).orElse(1), clause(section));
    }

    private static Map<DocumentKind, String> kinds(Fields section, String key) {
        Map<DocumentKind, String> kinds = new EnumMap<>(DocumentKind.class);
        section.textsByKey(key)
                .forEach((code, words) ->
                        ProgrammeReader.kind(section, key, code).ifPresent(kind -> kinds.put(kind, words)));
        return kinds;
    }

    private Clause clause(Fields section) {
        return FullNotice.clause(section, document);
    }
}
