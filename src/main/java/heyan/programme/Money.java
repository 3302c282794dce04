package heyan.programme;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Who pays how much 补助标准. */
public record Money(List<Payer> payers, Clause clause) {
    public Money {
        payers = List.copyOf(payers);
        Set<String> before = new HashSet<>();
        for (Payer payer : payers) {
            if (payer.share().orElse(null) instanceof Share.Match match && !before.contains(match.payer())) {
                throw new IllegalArgumentException("payers: one matches a payer that does not stand before it");
            }
            if (!before.add(payer.name())) {
                throw new IllegalArgumentException("payers: one is named twice");
            }
        }
    }

    /**
     * One who pays.
     *
     * @param level of a union; empty for an employer or the worker
     * @param share empty for one who may give what it likes 参照 and of whom nothing is counted on
     * @param pooledRows whether it pays also for workers whose union shares a pooled row of the quota
     */
    public record Payer(String name, Optional<UnionLevel> level, Optional<Share> share, boolean pooledRows) {
        public Payer {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a payer has a name");
            }
        }
    }

    /**
     * What each payer gives one person, in fen, in the notice's order. Payers whose share is not known are left out.
     *
     * @param fee what the studies cost, in fen; empty when nobody said
     * @param pooled whether the worker's union shares a pooled row
     */
    public Map<String, Long> shares(OptionalLong fee, boolean pooled) {
        Map<String, Long> shares = new LinkedHashMap<>();
        for (Payer payer : payers) {
            if (payer.share().isEmpty() || (pooled && !payer.pooledRows())) {
                continue;
            }
            Share share = payer.share().get();
            long matched = share instanceof Share.Match match ? shares.getOrDefault(match.payer(), 0L) : 0;
            share.fen(matched, fee).ifPresent(fen -> shares.put(payer.name(), fen));
        }
        return shares;
    }
}
