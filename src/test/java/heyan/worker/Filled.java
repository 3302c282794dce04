package heyan.worker;

import heyan.programme.Programmes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A form as nobody's claim would fill it in, and a round that takes it. */
final class Filled {
    private Filled() {}

    /** Every field with a value that can be right. */
    static Map<String, String> form() {
        Map<String, String> form = new TreeMap<>();
        form.put("name", "欧阳样本");
        form.put("id_number", "110101199003071233");
        form.put("employer", "广州样本制造有限公司");
        form.put("unit_union", "广州样本制造有限公司工会委员会");
        form.put("district_union", "广州市天河区总工会");
        form.put("level", "本科");
        form.put("school", "样本大学");
        form.put("major", "行政管理");
        form.put("study_form", "函授");
        form.put("enrolment_date", "2015-09-01");
        form.put("graduation_date", "2018-01-10");
        form.put("certificate_number", "105615201805000123");
        form.put("chsi_code", "A1B2C3D4E5F6G7H8");
        form.put("bank_name", "中国工商银行");
        form.put("bank_card_number", "6212260000000000000");
        return form;
    }

    /** Opens a round with so many places that asks for a diploma and a bank card. */
    static void round(Programmes programmes, String id, int places) {
        programmes.load("""
                {"programme_id": "%s", "title": "2021年第一批学历教育补助（样本）", "window_open": "2021-06-21T10:00:00+08:00",
                 "window_close_exclusive": "2021-07-22T00:00:00+08:00", "eligible_batches": ["2015秋"],
                 "eligible_levels": ["专科", "本科"], "max_years_from_enrolment_to_graduation": 8, "once_only": true,
                 "required_documents": ["bank_card", "diploma"], "optional_documents": ["xueji_report"],
                 "trusted_qr_hosts": ["www.chsi.com.cn"], "reference_date": "submitted_at", "amount_yuan": 1500,
                 "quota": {"total": %d}}
                """.formatted(id, places).getBytes(StandardCharsets.UTF_8));
    }
}
