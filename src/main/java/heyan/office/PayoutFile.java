package heyan.office;

import heyan.audit.TextSheet.Column;
import heyan.claim.Claim;
import heyan.intake.TakenClaim;
import heyan.intake.TakenClaims;
import heyan.programme.Programme;
import heyan.review.Account;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** The file for the bank, with account numbers in full. Told to the audit. */
@Component
class PayoutFile {
    private static final List<Column> COLUMNS = List.of(
            new Column("seq", 8),
            new Column("application", 20),
            new Column("name", 14),
            new Column("idNumber", 22),
            new Column("bank", 32),
            new Column("card", 26),
            new Column("yuan", 12),
            new Column("unit", 32),
            new Column("district", 28));

    private final PayoutRuns runs;
    private final TakenClaims claims;
    private final OfficeActs acts;
    private final Download download;

    PayoutFile(PayoutRuns runs, TakenClaims claims, OfficeActs acts, Download download) {
        this.runs = runs;
        this.claims = claims;
        this.acts = acts;
        this.download = download;
    }

    /** Sends a run's file; the caller asked before whether the person may see all of it. */
    void send(Programme round, long run, Account account, HttpServletResponse response) throws IOException {
        List<PayoutRuns.Line> lines = runs.lines(run);
        acts.fileTaken(round.id(), account.getUsername(), run, lines.size());
        response.setHeader("Cache-Control", "no-store");
        int[] seq = {0};
        download.send(
                response,
                new Download.Sheet(round.id() + "-payout-" + run, "payout.file", COLUMNS),
                lines.stream().map(line -> cells(++seq[0], line)).iterator());
    }

    private List<String> cells(int seq, PayoutRuns.Line line) {
        Claim claim = claims.find(line.claim()).map(TakenClaim::claim).orElseThrow();
        return List.of(
                Integer.toString(seq),
                line.claim().application(),
                claim.worker().name(),
                claim.worker().idNumber(),
                claim.account().bankName(),
                claim.account().cardNumber(),
                yuan(line.fen()),
                claim.worker().unitUnion(),
                claim.worker().districtUnion());
    }

    /** Fen as yuan 元 with two digits. */
    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
