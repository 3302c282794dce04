package heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heyan.programme.ImportReport.Fault;
import heyan.programme.ImportReport.Remark;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {
    private static final String HEADER = "batch,name,id_number,school,level,unit_union,district_union\n";
    private static final String PAID = "name,id_number,batch,programme_id,paid_at,amount_yuan,district_union\n";
    private static final String ROW = "2015秋,欧阳琳,440106********1234,华南理工大学,本科,甲厂工会,天河区总工会\n";
    private static final String NUMBER = "440106198805091234";

    private final Bench bench = new Bench();

    @Test
    void readsWhatAPaymentWasForAndWhoMadeItWhereTheListSaysSo() {
        bench.payments(PAID.replace("\n", ",payer,level\n") + "欧阳琳," + NUMBER + ",,,,,,广东省总工会,大专\n");
        assertThat(bench.lists.paymentsOf("gz-2021-1", NUMBER, ""))
                .extracting(PastPayment::level, PastPayment::payer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("大专", "广东省总工会"));

        bench.payments(PAID + "欧阳琳," + NUMBER + ",,,,,\n");
        assertThat(bench.lists.paymentsOf("gz-2021-1", NUMBER, ""))
                .extracting(PastPayment::level, PastPayment::payer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsCsvOfEitherEncoding(String charset) {
        byte[] file = (HEADER + ROW.replace("琳", "䶮𠮷")).getBytes(Charset.forName(charset));

        bench.lists.importPreregistrations("gz-2021-1", "a.csv", new ByteArrayInputStream(file));

        assertThat(bench.lists.registrationsOf("gz-2021-1", NUMBER, "别名"))
                .containsExactly(new Preregistration(
                        "2015秋", "欧阳䶮𠮷", "440106********1234", "华南理工大学", "本科", "甲厂工会", "天河区总工会", 2));
    }

    @Test
    void readsABomAndColumnsInAnyOrderAndQuotedCells() {
        bench.preregistrations("\uFEFFname,school,id_number,district_union,level,unit_union,batch,remark\r\n"
                + "\"欧阳琳\",\"华南, \"\"理工\"\"\n大学\"," + NUMBER + ",区,本科,厂,2016春,\r\n\r\n李四,校," + NUMBER
                + ",区,本科,厂,批,\r\n");

        assertThat(bench.lists.registrationsOf("gz-2021-1", NUMBER, ""))
                .extracting(Preregistration::name, Preregistration::school, Preregistration::batch)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("欧阳琳", "华南, \"理工\"\n大学", "2016春"),
                        org.assertj.core.groups.Tuple.tuple("李四", "校", "批"));
    }

    @Test
    void readsXlsxAndSparesNoDamagedNumber() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("名单");
            String[] names = HEADER.strip().split(",", -1);
            for (int column = 0; column < names.length; column++) {
                sheet.value(0, column, names[column]);
            }
            sheet.value(1, 0, "2015秋");
            sheet.value(1, 1, "欧阳琳");
            sheet.value(1, 2, NUMBER);
            sheet.value(2, 1, "数字");
            sheet.value(2, 2, 440106198805091234L);
            sheet.value(3, 1, "旧号");
            sheet.value(3, 2, 440104010203001L);
        }

        ImportReport report = bench.lists.importPreregistrations(
                "gz-2021-1", "名单.xlsx", new ByteArrayInputStream(file.toByteArray()));

        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.remarks()).containsExactly(new Remark(3, Fault.NUMBER_MALFORMED));
        assertThat(bench.lists.registrationsOf("gz-2021-1", NUMBER, ""))
                .singleElement()
                .satisfies(found -> assertThat(found.row()).isEqualTo(2));
        assertThat(bench.lists.registrationsOf("gz-2021-1", "44010419010203001X", ""))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} on the list, {1} typed: {2}")
    @CsvSource({
        "440106198805091234, 440106198805091234, true",
        "440106********1234, 440106198805091234, true",
        "440106********1234, 440106198805091235, false",
        "440106********1234, 440107198805091234, false",
        "44010619880509****, 440106198805099999, true",
        "4401**1988****1234, 440106198805091234, true",
        "4401**1988****1234, 440106198905091234, false",
        "**0106198805091234, 440106198805091234, true",
        "440106********123x, 44010619880509123X, true",
        "４４０１０６ 19880509 1234, 440106198805091234, true",
        "440106198805091234, 4401 0619 8805 091234, true",
        "440104010203001, 44010419010203001X, true",
        "44010419010203001X, 440104010203001, true",
        "440104****03001, 44010419010203101X, false",
        "440104****03001, 44010419010203001X, true",
        "******************, 440106198805091234, false",
        "440106198805091234, nonsense, false",
        "440106********1234, 440106********1234, false",
    })
    void findsByNumberWhatAgreesInAllShownPositions(String listed, String typed, boolean expected) {
        bench.preregistrations(HEADER + "批,甲," + listed + ",校,本科,厂,区\n批,丙,110105********002X,校,本科,厂,区\n");

        assertThat(bench.lists.registrationsOf("gz-2021-1", typed, "乙")).hasSize(expected ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} on the list, {1} typed: {2}")
    @CsvSource({
        "阿卜杜拉·买买提, 阿卜杜拉•买买提, true",
        "阿卜杜拉．买买提, 阿卜杜拉・买买提, true",
        "阿卜杜拉.买买提, 阿卜杜拉‧买买提, true",
        "欧 阳　琳, 欧阳琳, true",
        "欧阳琳, 欧阳淋, false",
        "己, 已, false",
    })
    void findsByName(String listed, String typed, boolean expected) {
        bench.payments(PAID + listed + ",110105********002X,2015春,old,去年,1500,区\n");

        assertThat(bench.lists.paymentsOf("gz-2021-1", NUMBER, typed)).hasSize(expected ? 1 : 0);
        assertThat(bench.lists.paymentsOf("other", NUMBER, typed)).isEmpty();
    }

    @Test
    void aRowWithoutNameOrWithAMalformedNumberIsLeftOutAndReported() {
        ImportReport report = bench.preregistrations(HEADER + ROW + "批, ," + NUMBER + ",校,本科,厂,区\n"
                + "批,甲,12345,校,本科,厂,区\n批,乙,44010619880509X234,校,本科,厂,区\n批,丙," + NUMBER + ",校\n");

        assertThat(report.rows()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(4);
        assertThat(report.remarks())
                .containsExactly(
                        new Remark(3, Fault.NAME_MISSING),
                        new Remark(4, Fault.NUMBER_MALFORMED),
                        new Remark(5, Fault.NUMBER_MALFORMED),
                        new Remark(6, Fault.CELLS_MISCOUNTED));
        assertThat(bench.count("programme_preregistration")).isEqualTo(1);
        assertThat(bench.published.get(0).facts())
                .isEqualTo(Map.of(
                        "kind",
                        "preregistrations",
                        "list",
                        report.list(),
                        "sha256",
                        report.sha256(),
                        "rows",
                        1,
                        "refused",
                        4));
    }

    @Test
    void aPaymentIsNeverLostForAFaultyRow() {
        ImportReport report =
                bench.payments(PAID + "甲,坏号,批,p,昨天,1500,区\n," + NUMBER + ",批,p,昨天,1500,区\n,,批,p,昨天,1500,区\n");

        assertThat(report.remarks())
                .containsExactly(
                        new Remark(2, Fault.NUMBER_MALFORMED_KEPT_BY_NAME),
                        new Remark(3, Fault.NAME_MISSING_KEPT_BY_NUMBER),
                        new Remark(4, Fault.NAME_MISSING));
        assertThat(bench.lists.paymentsOf("gz-2021-1", NUMBER, "甲"))
                .extracting(PastPayment::idNumber)
                .containsExactly("******************", NUMBER);
        assertThatThrownBy(() -> bench.payments(PAID + "甲," + NUMBER + ",批,p,昨天,1,500,区\n"))
                .isInstanceOf(ListRefused.class)
                .hasMessageContaining("row 2");
    }

    @Test
    void aFileThatBreaksOffChangesNothing() {
        bench.preregistrations(HEADER + ROW);
        String before = bench.lists.versions("gz-2021-1");
        String broken = HEADER + ROW.repeat(3000) + "批,\"甲," + NUMBER;

        assertThatThrownBy(() -> bench.preregistrations(broken))
                .isInstanceOf(ListRefused.class)
                .hasMessageContaining("quote");

        assertThat(bench.lists.versions("gz-2021-1")).isEqualTo(before);
        assertThat(bench.count("programme_preregistration")).isEqualTo(1);
        assertThat(bench.published).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "name,id_number\n甲,1\n",
                "PK\u0003\u0004 no zip at all",
                "batch,name,name,id_number,school,level,unit_union,district_union\n",
                HEADER + "批,甲,坏号,校,本科,厂,区\n"
            })
    void refusesAFileThatIsNoList(String content) {
        assertThatThrownBy(() -> bench.preregistrations(content)).isInstanceOf(ListRefused.class);

        assertThat(bench.count("programme_list")).isZero();
    }

    @Test
    void refusesBytesOfNoKnownEncoding() {
        byte[] bytes = (HEADER + "批,\u00ff\u00ff").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(
                        () -> bench.lists.importPreregistrations("gz-2021-1", "a.csv", new ByteArrayInputStream(bytes)))
                .isInstanceOf(ListRefused.class);
    }

    @Test
    void aNewVersionReplacesTheOldOneOfItsKindOnly() {
        ImportReport first = bench.preregistrations(HEADER + ROW);
        ImportReport paid = bench.payments(PAID + "甲," + NUMBER + ",批,p,昨天,1500,区\n");
        ImportReport second = bench.preregistrations(HEADER + ROW.replace("1234", "1235"));

        assertThat(bench.lists.registrationsOf("gz-2021-1", NUMBER, "")).isEmpty();
        assertThat(bench.lists.registrationsOf("gz-2021-1", "440106198805091235", ""))
                .hasSize(1);
        assertThat(bench.lists.paymentsOf("gz-2021-1", NUMBER, "")).hasSize(1);
        assertThat(second.list()).isGreaterThan(first.list());
        assertThat(bench.lists.versions("gz-2021-1"))
                .isEqualTo("preregistrations=" + second.list() + " payments=" + paid.list());
    }

    @Test
    void hostileTextStaysText() {
        String hostile = "\\N\\.\t=1+1'\";DROP TABLE programme_list;--";
        bench.payments(PAID + "\"甲\"," + NUMBER + ",批,p,\"" + hostile.replace("\"", "\"\"") + "\",1500,\\.\n");

        assertThat(bench.lists.paymentsOf("gz-2021-1", NUMBER, ""))
                .extracting(PastPayment::paidAt, PastPayment::districtUnion)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(hostile, "\\."));
    }
}
