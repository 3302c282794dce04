package heyan.audit;

import heyan.claim.ClaimId;
import heyan.claim.Happening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** A round as an audit package: one moment of all rooms, every original, readable without Heyan. */
@Component
public class ExportRound {
    /** Claims first: what the others say is said of them. */
    private final List<AuditSource> sources;

    private final Happenings happenings;
    private final Originals originals;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExportRound(
            List<AuditSource> sources,
            Happenings happenings,
            Originals originals,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(
                                (AuditSource source) -> !source.name().equals("claims"))
                        .thenComparing(AuditSource::name))
                .toList();
        this.happenings = happenings;
        this.originals = originals;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.events = events;
        this.clock = clock;
    }

    /** As {@link #export(String, Path, String)}, by the machine. */
    public Path export(String programmeId, Path out) {
        return export(programmeId, out, Happening.MACHINE);
    }

    /**
     * Writes the package.
     *
     * @param out becomes the package; must not be there yet, or be an empty folder
     * @param who login name of the person who asked for it
     * @return {@code out}
     * @throws ExportRefused when an original is lost or does not have its hash any more, or {@code out} is in use
     */
    public Path export(String programmeId, Path out, String who) {
        if (!ClaimId.isPart(programmeId)) {
            throw new IllegalArgumentException("not a programme_id");
        }
        try {
            return export(programmeId, out.toAbsolutePath().normalize(), who, clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path export(String programmeId, Path out, String who, Instant now) throws IOException {
        refuseUsed(out);
        Path parent = Objects.requireNonNull(out.getParent(), "the root folder cannot become a package");
        Files.createDirectories(parent);
        Path draft = Files.createTempDirectory(parent, ".heyan-export-");
        try {
            transaction.executeWithoutResult(status -> {
                PackageDraft written = new PackageDraft(programmeId, draft, now).write(sources, happenings, originals);
                events.publishEvent(new Happening(programmeId, "audit.exported", who, now, written.facts()));
            });
            Files.deleteIfExists(out);
            Files.move(draft, out, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(draft);
        }
        return out;
    }

    private static void refuseUsed(Path out) throws IOException {
        if (!Files.exists(out)) {
            return;
        }
        if (!Files.isDirectory(out)) {
            throw new ExportRefused("there is a file where the package should go");
        }
        try (var found = Files.list(out)) {
            if (found.findAny().isPresent()) {
                throw new ExportRefused("the folder for the package is not empty");
            }
        }
    }
}
