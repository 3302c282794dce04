package heyan.intake;

import heyan.claim.ClaimId;
import heyan.claim.Sha256;
import heyan.intake.SubmitAnswer.Fault;
import heyan.intake.SubmitAnswer.Overtaken;
import heyan.intake.SubmitAnswer.Refused;
import heyan.intake.SubmitAnswer.Taken;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a manifest that is handed in: puts it into the inbox, as an upload is, and lets {@link TakeClaim} take it, as the
 * route does.
 */
@Component
public class SubmitClaim {
    /** Bytes; a longer manifest is not to be handed in. */
    public static final int MAX_BYTES = TakeClaim.MAX_MANIFEST_BYTES;

    private static final String SINCE = """
            SELECT application, revision FROM intake_claim
            WHERE programme = :programme AND application = :application AND manifest_sha256 = :sha256
              AND taken_at >= :since
            ORDER BY revision LIMIT 1
            """;

    private final ObjectStore store;
    private final TakeClaim take;
    private final IntakeRows rows;
    private final JdbcClient db;

    SubmitClaim(ObjectStore store, TakeClaim take, IntakeRows rows, JdbcClient db) {
        this.store = store;
        this.take = take;
        this.rows = rows;
        this.db = db;
    }

    /** SHA-256 of the bytes, lower-case hex. */
    public static String sha256(byte[] manifest) {
        return Sha256.of(manifest);
    }

    /** Takes the manifest; its files lie in the inbox already. Handing in the same again answers the same claim. */
    public SubmitAnswer submit(String programme, String application, byte[] manifest) {
        String key = programme + "/" + application + "/" + Upload.MANIFEST;
        store.put(Bucket.INBOX, key, manifest, "application/json");
        List<String> claim = take.take(key);
        if (claim.isEmpty()) {
            return ManifestReader.read(manifest, programme, application)
                    .fold(understood -> new Overtaken(), SubmitClaim::refused);
        }
        ClaimId id = ClaimId.parse(claim.get(0));
        return rows.manifestSha256(id).equals(sha256(manifest)) ? new Taken(id) : new Overtaken();
    }

    /** The claim that this manifest became since that moment, if it did. */
    public Optional<ClaimId> takenSince(Instant moment, String programme, String application, String sha256) {
        return db.sql(SINCE)
                .param("programme", programme)
                .param("application", application)
                .param("sha256", sha256)
                .param("since", moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new ClaimId(programme, application, row.getInt("revision")))
                .optional();
    }

    private static SubmitAnswer refused(ManifestAnswer.Refused refused) {
        return new Refused(refused.problems().stream()
                .map(problem ->
                        new Fault(problem.field(), problem.fault(), problem.detail(), problem.line(), problem.column()))
                .toList());
    }
}
