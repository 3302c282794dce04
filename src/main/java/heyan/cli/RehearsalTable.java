package heyan.cli;

import heyan.decide.Decision.Outcome;
import heyan.decide.Rehearsal;
import heyan.decide.Rehearsal.Change;
import heyan.decide.Rehearsal.Seats;
import heyan.decide.Rehearsal.Side;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A rehearsal for a terminal: what is, what would be, and the difference. */
final class RehearsalTable {
    private static final int NAME = 44;
    private static final Seats NONE = new Seats(0, 0);

    private final Rehearsal rehearsal;

    RehearsalTable(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    void print(PrintWriter out) {
        out.println("round " + rehearsal.round() + ": " + rehearsal.claims() + " decided claims");
        if (rehearsal.otherwise() > 0) {
            out.println(rehearsal.otherwise()
                    + " of them were decided otherwise than notice and lists of now would have it");
        }
        out.println(pad("") + row("now", "changed", "difference"));
        for (Outcome outcome : Outcome.values()) {
            count(
                    out,
                    outcome.name().toLowerCase(Locale.ROOT),
                    side -> side.outcomes().getOrDefault(outcome, 0));
        }
        section(out, "claims by reason", Side::reasons);
        rows(side -> side.reasons().keySet())
                .forEach(reason ->
                        count(out, "  " + reason, side -> side.reasons().getOrDefault(reason, 0)));
        section(out, "places confirmed, if all that pass are", Side::places);
        rows(side -> side.places().keySet()).forEach(union -> places(out, union));
        section(out, "money in yuan", Side::fen);
        rows(side -> side.fen().keySet()).forEach(payer -> money(out, payer));
        out.println("claims that differ: " + rehearsal.changes().size());
        rehearsal.changes().forEach(change -> out.println("  " + words(change)));
        out.flush();
    }

    private void section(PrintWriter out, String title, Function<Side, Map<?, ?>> part) {
        if (!part.apply(rehearsal.now()).isEmpty()
                || !part.apply(rehearsal.changed()).isEmpty()) {
            out.println(title);
        }
    }

    private <T> Set<T> rows(Function<Side, Set<T>> names) {
        Set<T> all = new TreeSet<>(names.apply(rehearsal.now()));
        all.addAll(names.apply(rehearsal.changed()));
        return all;
    }

    private void count(PrintWriter out, String name, Function<Side, Integer> number) {
        int now = number.apply(rehearsal.now());
        int changed = number.apply(rehearsal.changed());
        out.println(pad(name) + row(now, changed, signed(changed - now)));
    }

    private void places(PrintWriter out, String union) {
        count(out, "  " + union, side -> side.places().getOrDefault(union, NONE).confirmed());
        int waiting = rehearsal.now().places().getOrDefault(union, NONE).waiting()
                + rehearsal.changed().places().getOrDefault(union, NONE).waiting();
        if (waiting > 0) {
            count(
                    out,
                    "    waiting",
                    side -> side.places().getOrDefault(union, NONE).waiting());
        }
    }

    private void money(PrintWriter out, String payer) {
        long now = rehearsal.now().fen().getOrDefault(payer, 0L);
        long changed = rehearsal.changed().fen().getOrDefault(payer, 0L);
        String difference = (changed < now ? "" : changed > now ? "+" : "") + yuan(changed - now);
        out.println(pad("  " + payer) + row(yuan(now), yuan(changed), difference));
    }

    private static String words(Change change) {
        List<String> words = new ArrayList<>();
        words.add(change.application());
        words.add(change.now().name().toLowerCase(Locale.ROOT) + " -> "
                + change.changed().name().toLowerCase(Locale.ROOT));
        change.added().forEach(reason -> words.add("+" + reason));
        change.removed().forEach(reason -> words.add("-" + reason));
        return String.join("  ", words);
    }

    private static String yuan(long fen) {
        return java.math.BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static String signed(int difference) {
        return difference > 0 ? "+" + difference : String.valueOf(difference);
    }

    private static String row(Object now, Object changed, Object difference) {
        return String.format(Locale.ROOT, "%16s%16s%16s", now, changed, difference);
    }

    /** Chinese characters take two columns. */
    private static String pad(String name) {
        int width = name.codePoints()
                .map(c -> Character.isIdeographic(c) || c > 0xFF00 ? 2 : 1)
                .sum();
        return name + " ".repeat(Math.max(1, NAME - width));
    }
}
