package heyan.office;

import heyan.claim.Claim;
import heyan.claim.ClaimId;
import heyan.intake.TakenClaim;
import heyan.intake.TakenClaims;
import heyan.programme.PaidClaims;
import heyan.programme.PaidClaims.Paid;
import heyan.programme.Programme;
import heyan.review.Account;
import heyan.review.Days;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the bank did with a run: paid it, which a second person confirms, or returned single payments 退票. */
@Component
class SettleRun {
    private final PayoutRuns runs;
    private final TakenClaims claims;
    private final PaidClaims paid;
    private final OfficeActs acts;
    private final Clock clock;

    SettleRun(PayoutRuns runs, TakenClaims claims, PaidClaims paid, OfficeActs acts, Clock clock) {
        this.runs = runs;
        this.claims = claims;
        this.paid = paid;
        this.acts = acts;
        this.clock = clock;
    }

    /** How a confirmation went. */
    enum Confirmed {
        DONE,
        /** Not all of its claims are the person's to see, or there is no such run. */
        NOT_YOURS,
        /** By the person who made it, which needs four eyes, or it was confirmed before. */
        REFUSED,
        /** The day lies ahead, or before the run was made. */
        DAY;

        /** As messages name it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A second person confirms that the bank paid on this day; its payments count as earlier ones from now on. */
    @Transactional
    public Confirmed confirm(Programme round, long run, LocalDate day, Account account) {
        Optional<PayoutRuns.Run> found = runs.find(round.id(), run, account).filter(PayoutRuns.Run::whole);
        if (found.isEmpty()) {
            return Confirmed.NOT_YOURS;
        }
        if (day.isAfter(Days.today(clock)) || day.isBefore(Days.of(found.get().made()))) {
            return Confirmed.DAY;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (found.get().lines() == 0 || !runs.confirm(round.id(), run, account.getUsername(), day, now)) {
            return Confirmed.REFUSED;
        }
        List<PayoutRuns.Line> lines = runs.pay(run);
        lines.forEach(line -> write(round, line, day, account, now));
        acts.tell(
                round.id(),
                "office.run_confirmed",
                account.getUsername(),
                Map.of("run", run, "lines", lines.size(), "paid_on", day.toString()));
        return Confirmed.DONE;
    }

    private void write(Programme round, PayoutRuns.Line line, LocalDate day, Account account, Instant now) {
        Claim claim = claims.find(line.claim()).map(TakenClaim::claim).orElseThrow();
        paid.add(new Paid(claim, "", day, line.fen(), round.once().payer()), now);
        acts.tell(
                line.claim().toString(),
                "office.paid",
                account.getUsername(),
                Map.of("payment", line.id(), "fen", line.fen(), "paid_on", day.toString()));
    }

    /** The bank returned a payment: its claim is unpaid again. False when there is no such live payment in the person's scope. */
    @Transactional
    public boolean fail(Programme round, long payment, String why, Account account) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<ClaimId> claim = runs.fail(round.id(), payment, why, account, now);
        claim.ifPresent(id -> {
            paid.takeBack(id, now);
            acts.tell(
                    id.toString(),
                    "office.payment_failed",
                    account.getUsername(),
                    Map.of("payment", payment, "why", why));
        });
        return claim.isPresent();
    }
}
