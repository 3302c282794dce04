package heyan.review;

import heyan.claim.Sha256;
import heyan.programme.Lists;
import heyan.programme.Programme;
import heyan.programme.Programmes;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * One digest of everything a decision rests on: what was typed, the documents and what people corrected of their readings,
 * the machine's decision, notice and lists.
 */
@Component
class EvidenceVersion {
    private final Programmes programmes;
    private final Lists lists;

    EvidenceVersion(Programmes programmes, Lists lists) {
        this.programmes = programmes;
        this.lists = lists;
    }

    /** Differs as soon as anything does. */
    String of(CaseFile file) {
        String programme = file.claim().id().programme();
        Stream<String> documents = file.exhibits().stream()
                .map(exhibit -> exhibit.slot().code() + "=" + exhibit.sha256().orElse("none"));
        Stream<String> corrections = file.corrections().stream().map(one -> one.check() + "#" + one.id());
        return Sha256.of(String.join(
                "\n",
                file.claim().id().toString(),
                typed(file),
                Stream.concat(documents, corrections).collect(Collectors.joining(" ")),
                file.decidedAt().toString(),
                programmes.find(programme).map(Programme::version).orElse(""),
                lists.versions(programme)));
    }

    private static String typed(CaseFile file) {
        return Mending.typed(file.claim()).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }
}
