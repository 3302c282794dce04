package heyan.programme;

import heyan.programme.Notice.Document;
import heyan.programme.Notice.Issuer;
import java.util.Optional;

/**
 * programme.yaml: everything a notice says, section by section, each with the passage that says it. Its keys are explained
 * in {@code src/docs/programme.md}.
 */
final class FullNotice {
    private final Fields fields;

    FullNotice(Fields fields) {
        this.fields = fields;
    }

    Programme read(String version) {
        Optional<Notice> notice = notice();
        String document = notice.flatMap(Notice::document).map(Document::cited).orElse("");
        FullConditions conditions = new FullConditions(fields, document);
        FullTerms terms = new FullTerms(fields, document);
        Optional<Window> window = conditions.window();
        Optional<Eligibility> eligibility = conditions.eligibility();
        Optional<Documents> documents = conditions.documents();
        Optional<Money> money = terms.money();
        Optional<OnceRule> once = terms.once();
        Optional<Quota> quota = terms.quota();
        Optional<Allocation> allocation = terms.allocation();
        Optional<Procedure> procedure = terms.procedure();
        Optional<Machine> machine = terms.machine();
        fields.finish();
        Optional<Programme> programme = fields.made(
                "programme_id",
                () -> new Programme(
                        notice.orElseThrow(),
                        window,
                        eligibility.orElseThrow(),
                        documents.orElseThrow(),
                        money.orElseThrow(),
                        once.orElseThrow(),
                        quota.orElseThrow(),
                        allocation.orElseThrow(),
                        procedure.orElseThrow(),
                        machine.orElseThrow(),
                        version));
        fields.finish();
        return programme.orElseThrow();
    }

    private Optional<Notice> notice() {
        String id = ProgrammeReader.id(fields);
        String title = fields.text("title");
        int edition = fields.whole("edition", 1).orElse(1);
        String because = fields.optionalText("because").orElse("");
        Optional<Issuer> issuer = fields.need("issuer", fields.section("issuer", FullNotice::issuer));
        Optional<Document> document = fields.need("document", fields.section("document", FullNotice::document));
        return fields.made("edition", () -> new Notice(id, title, issuer, document, edition, because));
    }

    private static Issuer issuer(Fields fields) {
        String union = fields.text("union");
        UnionLevel level =
                fields.need("level", fields.choice("level", UnionLevel.class)).orElse(UnionLevel.UNIT);
        return new Issuer(union, level);
    }

    private static Document document(Fields fields) {
        return new Document(fields.text("title"), fields.optionalText("number"), fields.optionalDay("date"));
    }

    /** The passage under {@code clause}; every section has one. */
    static Clause clause(Fields section, String document) {
        return section.need("clause", section.section("clause", clause -> clauseItself(clause, document)))
                .orElse(Clause.UNCITED);
    }

    private static Clause clauseItself(Fields clause, String document) {
        return new Clause(
                clause.optionalText("document").orElse(document), clause.text("article"), clause.text("text"));
    }
}
