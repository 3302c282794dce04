package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.programme.UnionReport.Fault;
import heyan.programme.UnionReport.Outcome;
import heyan.programme.UnionReport.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("工会组织树")
class UnionsTest {
    private static final String HEADER = "code,name,level,parent,aliases\n";
    private static final String TREE = HEADER
            + "GZ,广州市总工会,市总工会,,广州总工会\n"
            + "GZ-YX,广州市越秀区总工会,DISTRICT,GZ,越秀区总工会；越秀总工会\n"
            + "GZ-YX-1,越秀区北京街总工会,township,GZ-YX,\n"
            + "GZ-YX-1-1,甲电子有限公司工会委员会,基层单位工会,GZ-YX-1,甲厂工会\n"
            + "GZ-JT,广州市交通产业工会,INDUSTRY,GZ,\n"
            + "GZ-JT-1,乙运输公司工会,UNIT,GZ-JT,\n";

    private final Bench bench = new Bench();

    @Test
    void answersSuperiorsDistrictAndNames() {
        bench.unions(TREE);

        UnionTree tree = bench.unions.tree();
        Union unit = tree.named("甲厂工会").orElseThrow();

        assertThat(tree.chain(unit)).extracting(Union::code).containsExactly("GZ-YX-1-1", "GZ-YX-1", "GZ-YX", "GZ");
        assertThat(tree.districtOf(unit)).map(Union::code).contains("GZ-YX");
        assertThat(tree.districtOf(tree.named("乙运输公司工会").orElseThrow()))
                .map(Union::code)
                .contains("GZ-JT");
        assertThat(tree.districtOf(tree.byCode("GZ").orElseThrow())).isEmpty();
        assertThat(tree.namesOf("甲厂工会")).containsExactly("甲电子有限公司工会委员会", "甲厂工会");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "甲厂工会, 甲电子有限公司工会, true",
        "甲厂工会委员会, 甲 电子有限公司工会委员会, true",
        "越秀区总工会, 越秀总工会, true",
        "越秀区总工会, 广州市越秀区总工会, true",
        "越秀区总工会, 广州市总工会, false",
        "甲厂工会, 乙运输公司工会, false",
        "甲厂工会, 丙厂工会, false",
        "丙厂工会, 丙厂工会, false",
    })
    void knowsTwoNamesOfOneUnion(String one, String other, boolean expected) {
        bench.unions(TREE);

        assertThat(bench.unions.tree().isOne(one, other)).isEqualTo(expected);
        assertThat(bench.unions.tree().isOne(other, one)).isEqualTo(expected);
    }

    @Test
    void withoutAnImportNobodyHasAnotherName() {
        assertThat(bench.unions.tree()).isSameAs(UnionTree.NONE);
        assertThat(bench.unions.tree().isOne("甲厂工会", "甲厂工会")).isFalse();
        assertThat(bench.unions.tree().namesOf("甲厂工会")).isEmpty();
    }

    @Test
    void reportsWhatEachRowDidAndWhatWentAway() {
        UnionReport first = bench.unions(TREE);
        UnionReport second =
                bench.unions(TREE.replace("甲厂工会", "甲厂工会;甲电子工会").replace("GZ-JT-1,乙运输公司工会", "GZ-JT-2,丁运输公司工会"));

        assertThat(first).extracting(UnionReport::created, UnionReport::unions).containsExactly(6, 6);
        assertThat(second.rows())
                .containsExactly(
                        new Row(5, "GZ-YX-1-1", Outcome.CHANGED, null), new Row(7, "GZ-JT-2", Outcome.CREATED, null));
        assertThat(second.removed()).containsExactly("GZ-JT-1");
        assertThat(second.version()).isGreaterThan(first.version());
        assertThat(bench.unions.tree().version()).isEqualTo(second.version());
        assertThat(bench.published).hasSize(2).last().satisfies(happening -> {
            assertThat(happening.what()).isEqualTo("programme.unions_imported");
            assertThat(happening.who()).isEqualTo("anna");
            assertThat(happening.facts()).containsEntry("changed", 1).containsEntry("removed", 1);
        });
    }

    @Test
    void refusesRowsThatCannotStandInATreeAndThoseBelowThem() {
        UnionReport report = bench.unions(TREE
                + ",无码工会,UNIT,GZ-YX,\n" // 8
                + "N,·,UNIT,GZ-YX,\n" // 9
                + "L,等级工会,VILLAGE,GZ-YX,\n" // 10
                + "P,上级工会,UNIT,NOWHERE,\n" // 11
                + "A,环甲工会,DISTRICT,B,\n" // 12
                + "B,环乙工会,CITY,A,\n" // 13
                + "S,自环工会,UNIT,S,\n" // 14
                + "C,环下工会,UNIT,A,\n" // 15
                + "U,倒置工会,DISTRICT,GZ-JT-1,\n" // 16
                + "K,重码一工会,UNIT,GZ,\n" // 17
                + "K,重码二工会,UNIT,GZ,\n" // 18
                + "M,戊工会,UNIT,GZ,己工会\n" // 19
                + "O,己工会委员会,UNIT,GZ,\n" // 20
                + "Q,庚工会,UNIT\n"); // 21

        assertThat(report.unions()).isEqualTo(6);
        assertThat(report.rows())
                .filteredOn(row -> row.outcome() == Outcome.REFUSED)
                .extracting(Row::row, Row::fault)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(8, Fault.CODE_MISSING),
                        org.assertj.core.groups.Tuple.tuple(9, Fault.NAME_MISSING),
                        org.assertj.core.groups.Tuple.tuple(10, Fault.LEVEL_UNKNOWN),
                        org.assertj.core.groups.Tuple.tuple(11, Fault.PARENT_UNKNOWN),
                        org.assertj.core.groups.Tuple.tuple(12, Fault.CYCLE),
                        org.assertj.core.groups.Tuple.tuple(13, Fault.CYCLE),
                        org.assertj.core.groups.Tuple.tuple(14, Fault.CYCLE),
                        org.assertj.core.groups.Tuple.tuple(15, Fault.PARENT_REFUSED),
                        org.assertj.core.groups.Tuple.tuple(16, Fault.LEVEL_NOT_BELOW_PARENT),
                        org.assertj.core.groups.Tuple.tuple(17, Fault.CODE_TWICE),
                        org.assertj.core.groups.Tuple.tuple(18, Fault.CODE_TWICE),
                        org.assertj.core.groups.Tuple.tuple(19, Fault.NAME_TWICE),
                        org.assertj.core.groups.Tuple.tuple(20, Fault.NAME_TWICE),
                        org.assertj.core.groups.Tuple.tuple(21, Fault.CELLS_MISCOUNTED));
    }

    @Test
    void readsXlsxAndGb18030() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("工会");
            String[] lines = TREE.split("\n", -1);
            for (int row = 0; row < lines.length - 1; row++) {
                String[] cells = lines[row].split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }

        UnionReport xlsx = bench.unions.importUnions("工会.xlsx", new ByteArrayInputStream(file.toByteArray()), "anna");
        UnionReport csv = bench.unions.importUnions(
                "工会.csv", new ByteArrayInputStream(TREE.getBytes(Charset.forName("GB18030"))), "anna");

        assertThat(xlsx.created()).isEqualTo(6);
        assertThat(csv.rows()).isEmpty();
        assertThat(csv.unions()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "code,name\nA,甲\n", HEADER, HEADER + "A,甲工会,UNIT,B,\n", HEADER + "A,\"甲\n"})
    void aFileThatCannotBeUsedChangesNothing(String content) {
        bench.unions(TREE);

        assertThatThrownBy(() -> bench.unions(content)).isInstanceOf(ListRefused.class);

        assertThat(bench.count("programme_union_tree")).isEqualTo(1);
        assertThat(bench.unions.tree().named("甲厂工会")).isPresent();
    }

    @Test
    void aTreeRefusesWhatItsImportWouldRefuse() {
        Union top = new Union("A", "甲工会", UnionLevel.DISTRICT, null, List.of());
        Union same = new Union("B", "甲工会委员会", UnionLevel.UNIT, "A", List.of());
        Union lost = new Union("B", "乙工会", UnionLevel.UNIT, "C", List.of());

        assertThatThrownBy(() -> new UnionTree(1, List.of(top, same))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UnionTree(1, List.of(top, lost))).isInstanceOf(IllegalArgumentException.class);
    }
}
