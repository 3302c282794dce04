package heyan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import heyan.claim.DocumentKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NovelListsTest {
    private static final List<Draft> DRAFTS =
            new MakeDrafts(new SampleSpec(61, 400, Style.NOVEL, Condition.CLEAN, 0)).make();

    @Test
    void sharesNoSchoolNoMajorAndNoCardRangeWithAnotherStyle() {
        List<String> others = Stream.of(Style.values())
                .filter(style -> style != Style.NOVEL)
                .flatMap(style -> Stream.of(
                                Lists.schools(style).stream().map(Lists.School::name),
                                Lists.bins(style).stream().map(bin -> bin.prefix() + "x" + bin.length()),
                                Lists.majors(style, true).stream(),
                                Lists.majors(style, false).stream())
                        .flatMap(all -> all))
                .toList();

        assertThat(DRAFTS).allSatisfy(draft -> {
            Study study = draft.applicant().study();
            Lists.Bin bin = draft.applicant().bin();
            assertThat(others).doesNotContain(study.school().name(), study.major(), bin.prefix() + "x" + bin.length());
        });
    }

    @Test
    void awardsOnlyWhatASchoolMay() {
        assertThat(DRAFTS).allSatisfy(draft -> {
            Study study = draft.applicant().study();
            String school = study.school().name();
            boolean open = school.contains("开放大学") || school.contains("广播电视大学");
            assertThat(open).isEqualTo(study.path() == Study.Path.OPEN);
            assertThat(school.contains("职业") && study.level().equals("本科")).isFalse();
        });
        assertThat(DRAFTS).anyMatch(draft -> draft.applicant().study().path() == Study.Path.OPEN);
    }

    @Test
    void namesTheOfficeOfTheCardsOwnCounty() {
        assertThat(DRAFTS).allSatisfy(draft -> {
            String address = draft.applicant().person().address();
            String office = draft.sheet(DocumentKind.ID_CARD_BACK).text("issuing_authority");
            assertThat(address).contains(office.substring(0, office.indexOf("公安局")));
        });
        assertThat(DRAFTS)
                .anyMatch(draft -> draft.sheet(DocumentKind.ID_CARD_BACK)
                        .text("issuing_authority")
                        .endsWith("县公安局"));
    }

    @Test
    void stampsTheSealOfTheUnionThatTheWorkerBelongsTo() {
        assertThat(DRAFTS)
                .allSatisfy(draft -> assertThat(
                                draft.sheet(DocumentKind.APPLICATION_FORM).text("seal_text"))
                        .isEqualTo(draft.applicant().unitUnion() + "委员会"));
        assertThat(DRAFTS).anyMatch(draft -> draft.applicant().unitUnion().endsWith("社区联合工会"));
    }
}
