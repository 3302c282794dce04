package heyan.samples;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Invents all applications of a batch in the order of their submission, the defective ones with their one defect. */
final class MakeDrafts {
    static final OffsetDateTime OPEN = OffsetDateTime.parse("2021-06-21T10:00:00+08:00");
    static final OffsetDateTime CLOSE = OffsetDateTime.parse("2021-07-22T00:00:00+08:00");
    static final String PROGRAMME = "gz-2021-1";
    private final SampleSpec spec;
    private final @Nullable Defect only;
    private final InventApplicant invent;
    private final TypeClaim typing = new TypeClaim();
    private final FillSheets filling = new FillSheets();

    MakeDrafts(SampleSpec spec) {
        this(spec, null);
    }

    /** The people of the spec, and nothing but this defect; repeats need honest ones, which are the first half. */
    MakeDrafts(SampleSpec spec, @Nullable Defect only) {
        this.spec = spec;
        this.only = only;
        this.invent = new InventApplicant(spec.style());
    }

    /** A programme for each batch of one defect, so that its claims do not meet those of another batch. */
    String programme() {
        return only == null ? PROGRAMME : PROGRAMME + "-" + only.code().replace('_', '-');
    }

    List<Draft> make() {
        List<@Nullable Defect> plan = plan();
        List<Draft> drafts = new ArrayList<>();
        List<Draft> honest = new ArrayList<>();
        int late = 0;
        for (int i = 0; i < plan.size(); i++) {
            Defect defect = plan.get(i);
            Dice dice = dice().child("application " + i);
            OffsetDateTime at =
                    defect == Defect.OUTSIDE_WINDOW ? CLOSE.plusSeconds(late++) : moment(i, dice.child("time"));
            Draft draft = draft(i, at, defect, honest, dice);
            drafts.add(draft);
            if (defect == null) {
                honest.add(draft);
            }
        }
        return drafts;
    }

    private Draft draft(int index, OffsetDateTime at, @Nullable Defect defect, List<Draft> honest, Dice dice) {
        Applicant applicant = invent.invent(dice.child("applicant"));
        if (defect != null) {
            applicant = defect.prepare(applicant, dice.child("prepare"), honest);
        }
        Draft draft = new Draft(String.format("GZ210001-%05d", index + 1), applicant, at);
        draft.sidesTogether(dice.child("sides").chance(0.15));
        filling.fill(draft, dice.child("sheets"));
        typing.type(draft, programme(), dice.child("typing"));
        if (defect != null) {
            defect.plant(draft, dice.child("plant"), honest);
        }
        return draft;
    }

    /** Which application carries which defect; claims outside the window come last, repeats after an honest one. */
    private List<@Nullable Defect> plan() {
        if (only != null) {
            int honest = only.needsEarlier() ? (spec.applications() + 1) / 2 : 0;
            return IntStream.range(0, spec.applications())
                    .<@Nullable Defect>mapToObj(i -> i < honest ? null : only)
                    .toList();
        }
        int count = (int) Math.round(spec.applications() * spec.defectShare());
        List<Defect> kinds = new ArrayList<>(Arrays.asList(Defect.values()));
        Random random = new Random(spec.dice().child("plan").seed());
        Collections.shuffle(kinds, random);
        List<@Nullable Defect> plan = new ArrayList<>();
        for (int i = 0; i < spec.applications(); i++) {
            plan.add(i < count ? kinds.get(i % kinds.size()) : null);
        }
        Collections.shuffle(plan, random);
        List<@Nullable Defect> ordered = new ArrayList<>(
                plan.stream().filter(one -> one != Defect.OUTSIDE_WINDOW).toList());
        while (ordered.size() < plan.size()) {
            ordered.add(Defect.OUTSIDE_WINDOW);
        }
        honestFirst(ordered);
        return ordered;
    }

    private static void honestFirst(List<@Nullable Defect> plan) {
        int honest = plan.indexOf(null);
        for (int i = 0; i < plan.size(); i++) {
            Defect defect = plan.get(i);
            if (defect != null && defect.needsEarlier() && (honest < 0 || honest > i)) {
                plan.set(i, honest < 0 ? Defect.SEAL_MISSING : null);
                if (honest > i) {
                    plan.set(honest, defect);
                    return;
                }
            }
        }
    }

    private OffsetDateTime moment(int index, Dice dice) {
        double share = (index + dice.real(0, 0.9)) / spec.applications();
        return OPEN.plusSeconds((long) (Duration.between(OPEN, CLOSE).toSeconds() * share));
    }

    private Dice dice() {
        return spec.dice();
    }
}
