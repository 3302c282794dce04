package heyan.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Rows of preregistration.csv and paid.csv: the applicants, namesakes with other numbers, strangers. */
final class ListRows {
    static final List<String> BATCHES = List.of("2015秋", "2016春", "2016秋", "2017春", "2017秋", "2018春", "2018秋");
    private final InventApplicant invent = new InventApplicant(Style.WORKING);
    private final List<Draft> drafts;
    private final long seed;

    ListRows(List<Draft> drafts, long seed) {
        this.drafts = drafts;
        this.seed = seed;
    }

    List<String> preregistration() {
        Dice dice = new Dice(seed).child("preregistration");
        List<String> rows = new ArrayList<>();
        for (Draft draft : drafts) {
            Applicant applicant = draft.applicant();
            Person person = applicant.person();
            boolean tempt = draft.listing() == Draft.Listing.NOT_LISTED || dice.chance(0.08);
            if (draft.listing() != Draft.Listing.NOT_LISTED) {
                String name = draft.listing() == Draft.Listing.OTHER_NAME
                        ? PlantPrinted.renamed(person, dice)
                        : person.name();
                rows.add(registered(name, number(person.idNumber(), dice), applicant));
            }
            if (tempt) {
                rows.add(registered(person.name(), number(namesake(person, dice), dice), invent.invent(dice)));
            }
            if (dice.chance(0.3)) {
                Applicant other = invent.invent(dice);
                rows.add(registered(other.person().name(), number(other.person().idNumber(), dice), other));
            }
        }
        return shuffled(rows, "batch,name,id_number,school,level,unit_union,district_union");
    }

    List<String> paid() {
        Dice dice = new Dice(seed).child("paid");
        List<String> rows = new ArrayList<>();
        for (Draft draft : drafts) {
            Person person = draft.applicant().person();
            switch (draft.paid()) {
                case FULL -> rows.add(payment(person.name(), person.idNumber(), dice));
                case MASKED -> rows.add(payment(person.name(), masked(person.idNumber()), dice));
                case NO -> {
                    if (dice.chance(0.1)) {
                        rows.add(payment(person.name(), number(namesake(person, dice), dice), dice));
                    }
                }
            }
            if (dice.chance(0.4)) {
                Person other = invent.person(dice);
                rows.add(payment(other.name(), number(other.idNumber(), dice), dice));
            }
        }
        return shuffled(rows, "name,id_number,batch,programme_id,paid_at,amount_yuan,district_union");
    }

    /** The number with its birth date hidden, as unions publish it. */
    static String masked(String number) {
        return number.substring(0, 6) + "********" + number.substring(14);
    }

    private static String number(String number, Dice dice) {
        return dice.chance(0.3) ? masked(number) : number;
    }

    /** Another person's number whose visible digits differ too. */
    private String namesake(Person person, Dice dice) {
        String other = invent.person(dice).idNumber();
        return other.substring(14).equals(person.idNumber().substring(14)) ? namesake(person, dice) : other;
    }

    private static String registered(String name, String number, Applicant applicant) {
        Study study = applicant.study();
        return String.join(
                ",",
                study.batch(),
                name,
                number,
                study.school().name(),
                study.level(),
                applicant.unitUnion(),
                applicant.districtUnion());
    }

    private static String payment(String name, String number, Dice dice) {
        int year = dice.between(2018, 2020);
        return String.join(
                ",",
                name,
                number,
                dice.pick(BATCHES.subList(0, 3)),
                "gz-" + year + "-1",
                String.format("%d-%02d-%02d", year, dice.between(9, 12), dice.between(1, 28)),
                "1500",
                Lists.districtUnion(dice));
    }

    private List<String> shuffled(List<String> rows, String head) {
        Collections.shuffle(rows, new Random(seed));
        rows.add(0, head);
        return rows;
    }
}
