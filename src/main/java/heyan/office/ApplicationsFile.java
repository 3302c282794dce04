package heyan.office;

import heyan.audit.TextSheet.Column;
import heyan.claim.Claim;
import heyan.intake.TakenClaim;
import heyan.intake.TakenClaims;
import heyan.review.Account;
import heyan.review.Masked;
import heyan.review.RoundClaims;
import heyan.review.RoundClaims.Row;
import heyan.review.Standings;
import heyan.review.Waits;
import heyan.review.access.AccessRules;
import heyan.review.access.Area;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a list of claims holds 申报基本信息, to be kept 存档. Names and numbers are in full for those who pay, and for nobody else. */
@Component
class ApplicationsFile {
    private static final List<Column> COLUMNS = List.of(
            new Column("application", 20),
            new Column("name", 14),
            new Column("idNumber", 22),
            new Column("phone", 16),
            new Column("employer", 32),
            new Column("unit", 32),
            new Column("district", 28),
            new Column("school", 28),
            new Column("major", 20),
            new Column("level", 8),
            new Column("certificate", 24),
            new Column("bank", 28),
            new Column("card", 26),
            new Column("state", 14),
            new Column("reasons", 48),
            new Column("submitted", 18),
            new Column("decided", 18));

    private final RoundClaims list;
    private final TakenClaims claims;
    private final Standings standings;
    private final OfficeActs acts;
    private final Download download;
    private final Clock clock;

    ApplicationsFile(
            RoundClaims list,
            TakenClaims claims,
            Standings standings,
            OfficeActs acts,
            Download download,
            Clock clock) {
        this.list = list;
        this.claims = claims;
        this.standings = standings;
        this.acts = acts;
        this.download = download;
        this.clock = clock;
    }

    /** Exactly the rows of the filter, on all pages; told to the audit before the first is written. */
    void send(String round, ApplicationFilter filter, Account account, HttpServletResponse response)
            throws IOException {
        boolean full = AccessRules.allows(standings.person(account), Area.PAY);
        acts.exported(round, account.getUsername(), filter.query("", null), full);
        send(
                new Download.Sheet(round + "-applications", "applications.title", COLUMNS),
                rows(round, filter, account, full),
                response);
    }

    /** As {@link #send}, everything in full to be kept 存档; who, when and why stand above the headings and in the audit. */
    void archive(String round, ApplicationFilter filter, Account account, String why, HttpServletResponse response)
            throws IOException {
        acts.archived(round, account.getUsername(), filter.query("", null), why);
        String at = new Waits(clock.instant()).at(clock.instant());
        String note = download.say("applications.archive.note", account.getName(), account.getUsername(), at, why);
        send(
                new Download.Sheet(round + "-archive", "applications.title", note, COLUMNS),
                rows(round, filter, account, true),
                response);
    }

    private Iterator<List<String>> rows(String round, ApplicationFilter filter, Account account, boolean full) {
        Waits waits = new Waits(clock.instant());
        return new Pages(mark -> list.page(round, filter.asked(), account, mark, Pages.ROWS))
                .map(row -> cells(row, full, waits));
    }

    private void send(Download.Sheet sheet, Iterator<List<String>> rows, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        download.send(response, sheet, rows);
    }

    private List<String> cells(Row row, boolean full, Waits waits) {
        Claim claim = claims.find(row.claim()).map(TakenClaim::claim).orElseThrow();
        Stream<String> state = Stream.of(
                download.say("state." + row.state()),
                String.join(
                        "、",
                        row.reasons().stream()
                                .map(code -> download.say("reason." + code.name()))
                                .toList()),
                waits.at(row.submitted()),
                waits.at(row.decided()));
        return Stream.concat(typed(row, claim, full), state).toList();
    }

    private static Stream<String> typed(Row row, Claim claim, boolean full) {
        return Stream.of(
                row.claim().application(),
                full ? claim.worker().name() : row.name(),
                number(claim.worker().idNumber(), full),
                full ? claim.worker().phone() : Masked.phone(claim.worker().phone()),
                row.employer(),
                row.union(),
                row.district(),
                claim.study().school(),
                claim.study().major(),
                claim.study().level(),
                claim.study().certificateNumber(),
                claim.account().bankName(),
                number(claim.account().cardNumber(), full));
    }

    private static String number(String number, boolean full) {
        return full ? number : Masked.number(number);
    }
}
