package heyan.samples;

import java.time.LocalDate;
import java.util.List;

/** Invents an {@link Applicant} whose numbers are all valid and agree with one another. */
final class InventApplicant {
    private final Style style;

    InventApplicant(Style style) {
        this.style = style;
    }

    Applicant invent(Dice dice) {
        String employer = Lists.employer(style, dice);
        List<Lists.Bin> bins = Lists.bins(style);
        Lists.Bin bin = dice.chance(0.3) ? bins.get(dice.below(4)) : dice.pick(bins);
        return new Applicant(
                person(dice),
                study(dice),
                bin,
                Numbers.card(bin.prefix(), bin.length(), dice),
                Numbers.phone(dice),
                employer,
                union(employer, dice),
                superior(dice));
    }

    Person person(Dice dice) {
        boolean male = dice.chance(0.5);
        return person(name(male, dice), male, dice);
    }

    Person person(Names.Name name, boolean male, Dice dice) {
        LocalDate birth = dice.date(LocalDate.of(1972, 1, 1), LocalDate.of(1997, 12, 31));
        return new Person(
                name.text(),
                name.surnameLength(),
                name.pinyin(),
                male ? "男" : "女",
                name.ethnicity(),
                birth,
                Lists.address(style, dice),
                Numbers.citizen(birth, male, dice));
    }

    private Study study(Dice dice) {
        boolean bachelor = dice.chance(0.6);
        double roll = dice.real(0, 1);
        Study.Path path = path(roll);
        boolean spring = dice.chance(0.4);
        int year = spring ? dice.between(2016, 2018) : dice.between(2015, 2018);
        LocalDate enrolled = LocalDate.of(year, spring ? 3 : 9, 1);
        String years = years(path, bachelor, spring, year, dice);
        LocalDate due = enrolled.plusMonths(Math.round(Double.parseDouble(years) * 12));
        LocalDate graduated =
                day(due.getMonthValue() <= 5 ? due.withMonth(1) : due.withMonth(due.getMonthValue() > 7 ? 7 : 6), dice);
        Lists.School school = style == Style.NOVEL
                ? NovelLists.school(path, bachelor, dice)
                : dice.pick(Lists.schools(style, bachelor, path));
        return new Study(
                school,
                dice.pick(Lists.majors(style, bachelor)),
                path,
                form(path, dice),
                bachelor ? "本科" : "专科",
                bachelor ? upgraded(path, dice) : "专科",
                years,
                year + (spring ? "春" : "秋"),
                enrolled,
                graduated,
                Numbers.certificate(school.code(), path.digit(), graduated.getYear(), bachelor, dice),
                Numbers.chsiCode(dice),
                president(dice));
    }

    private Names.Name name(boolean male, Dice dice) {
        return switch (style.lender()) {
            case NOVEL -> NovelNames.of(male, dice);
            case RESERVED -> ReservedNames.of(male, dice);
            case UNTOLD -> UntoldNames.of(male, dice);
            case LATENT -> LatentNames.of(male, dice);
            case UNSPOKEN, UNSAID -> UnspokenNames.of(male, dice);
            default -> Names.of(male, dice);
        };
    }

    private String president(Dice dice) {
        return switch (style.lender()) {
            case NOVEL -> NovelNames.of(dice.chance(0.85), dice).text();
            case RESERVED -> ReservedNames.plain(dice.chance(0.8), dice).text();
            case UNTOLD -> UntoldNames.plain(dice.chance(0.75), dice).text();
            case LATENT -> LatentNames.plain(dice.chance(0.8), dice).text();
            case UNSPOKEN, UNSAID ->
                UnspokenNames.plain(dice.chance(0.78), dice).text();
            default -> Names.of(true, dice).text();
        };
    }

    private String union(String employer, Dice dice) {
        return switch (style.lender()) {
            case NOVEL -> NovelLists.union(employer, dice);
            case RESERVED -> ReservedPlaces.union(employer, dice);
            case UNTOLD -> UntoldLists.union(employer);
            case HIDDEN -> HiddenLists.union(employer, dice);
            case LATENT -> LatentLists.union(employer, dice);
            case UNSPOKEN, UNSAID -> UnspokenLists.union(employer, dice);
            default -> employer + "工会";
        };
    }

    private String superior(Dice dice) {
        return switch (style.lender()) {
            case NOVEL -> NovelLists.superior(dice);
            case RESERVED -> ReservedPlaces.superior(dice);
            case UNTOLD -> UntoldLists.superior(dice);
            case LATENT -> LatentLists.superior(dice);
            case UNSPOKEN, UNSAID -> UnspokenLists.superior(dice);
            default -> Lists.districtUnion(dice);
        };
    }

    private Study.Path path(double roll) {
        if (style == Style.NOVEL && roll >= 0.6 && roll < 0.78) {
            return Study.Path.OPEN;
        }
        if (style == Style.RESERVED && roll >= 0.58 && roll < 0.66) {
            return Study.Path.OPEN;
        }
        if (style == Style.UNTOLD && roll >= 0.54 && roll < 0.66) {
            return Study.Path.OPEN;
        }
        if (style == Style.HIDDEN && roll >= 0.5 && roll < 0.66) {
            return Study.Path.OPEN;
        }
        if (style == Style.UNMET && roll >= 0.5 && roll < 0.83) {
            return roll < 0.64 ? Study.Path.OPEN : Study.Path.ADULT;
        }
        if (style == Style.LATENT && roll >= 0.46) {
            return roll < 0.6
                    ? Study.Path.OPEN
                    : roll < 0.69 ? Study.Path.EXAM : roll < 0.83 ? Study.Path.ONLINE : Study.Path.REGULAR;
        }
        if (List.of(Style.UNSPOKEN, Style.UNSAID).contains(style.lender()) && roll >= 0.4) {
            return UnspokenLists.path(roll);
        }
        return roll < 0.66 ? Study.Path.ADULT : roll < 0.9 ? Study.Path.ONLINE : Study.Path.REGULAR;
    }

    private static String form(Study.Path path, Dice dice) {
        return switch (path) {
            case ADULT -> dice.pick(List.of("函授", "函授", "业余", "业余", "脱产"));
            case ONLINE -> "网络教育";
            case OPEN -> "开放教育";
            case REGULAR -> "普通全日制";
            case EXAM -> "自学考试";
        };
    }

    private static String upgraded(Study.Path path, Dice dice) {
        return path == Study.Path.REGULAR || path == Study.Path.EXAM
                ? "本科"
                : dice.pick(List.of("专升本", "专升本", "专科起点本科", "本科"));
    }

    /** Long courses only where they end before the window opens. */
    private static String years(Study.Path path, boolean bachelor, boolean spring, int year, Dice dice) {
        if (path == Study.Path.REGULAR) {
            return bachelor && year < 2017 ? "4" : bachelor ? "2" : year < 2018 || spring ? "3" : "2";
        }
        boolean late = year == 2018 && !spring;
        return late ? "2.5" : dice.pick(List.of("2.5", "2.5", "3"));
    }

    private static LocalDate day(LocalDate month, Dice dice) {
        return month.withDayOfMonth(dice.pick(List.of(1, 5, 10, 15, 20, 30)));
    }
}
