package heyan.office;

import heyan.claim.Claim;
import heyan.claim.IdNumber;
import heyan.claim.Sha256;
import heyan.claim.StudyLevel;
import heyan.programme.OnceRule;
import heyan.programme.Procedure;
import heyan.programme.Programme;
import heyan.programme.Quota;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What a round's notice gives one person, and within what it gives it once. Pure. */
record Entitlement(Programme round) {
    /**
     * How much, in fen 分: the shares of those whom the notice lets pay 发放; of all payers where it names none of them.
     *
     * @param typed what finance entered for a notice that names no fixed amount
     * @return empty when the notice names none and nothing was entered
     */
    OptionalLong fen(Claim claim, OptionalLong typed) {
        boolean pooled = round.quota()
                .rowOf(claim.worker().districtUnion())
                .map(Quota.Row::pooled)
                .orElse(false);
        Map<String, Long> shares = round.money().shares(OptionalLong.empty(), pooled);
        List<String> paying =
                round.procedure().payment().map(Procedure.Payment::paidBy).orElse(List.of());
        boolean named = paying.stream().anyMatch(shares::containsKey);
        long fixed = shares.entrySet().stream()
                .filter(share -> !named || paying.contains(share.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return fixed > 0 ? OptionalLong.of(fixed) : typed;
    }

    /** Whether the notice names a fixed amount for somebody. */
    boolean isFixed() {
        return !round.money().shares(OptionalLong.empty(), false).isEmpty();
    }

    private static String level(Claim claim) {
        return StudyLevel.of(claim.study().level())
                .map(StudyLevel::chinese)
                .orElse(claim.study().level());
    }

    /** Digest of whatever the person is paid once within: two claims with the same one cannot both be paid. */
    String once(Claim claim) {
        OnceRule rule = round.once();
        String person = rule.payer() + "\n" + IdNumber.canonical(claim.worker().idNumber());
        return Sha256.of(
                switch (rule.scope()) {
                    case LIFETIME -> "lifetime\n" + person;
                    case PER_LEVEL, PER_PROGRAMME -> "level\n" + person + "\n" + level(claim);
                    case NONE ->
                        "application\n" + claim.id().programme() + "/"
                                + claim.id().application();
                });
    }
}
