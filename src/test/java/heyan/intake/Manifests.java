package heyan.intake;

/** Synthetic manifests; nobody in them exists. */
final class Manifests {
    private Manifests() {}

    /** A well-formed manifest that names two files for three slots; line 1 is the brace, one key a line. */
    static String valid(String programme, String application) {
        return """
                {
                 "application_id": "%s",
                 "programme_id": "%s",
                 "name": "样本·甲",
                 "id_number": "11010119900307 123x",
                 "phone": "13800000000",
                 "employer": "样本有限公司",
                 "unit_union": "样本工会",
                 "district_union": "样本区总工会",
                 "bank_name": "样本银行",
                 "bank_card_number": "6222 0000 0000 0000",
                 "school": "样本大学",
                 "major": "行政管理",
                 "study_form": "函授",
                 "level": "本科",
                 "enrolment_date": "2015-09-01",
                 "graduation_date": "2018-01-10",
                 "certificate_number": "100000201805000001",
                 "chsi_code": "ABCD1234EFGH5678",
                 "submitted_at": "2021-06-21T10:00:00+08:00",
                 "documents": [
                  {"kind": "id_card_front", "file": "both.jpg"},
                  {"kind": "id_card_back", "file": "both.jpg"},
                  {"kind": "diploma", "file": "毕业证.jpg"}
                 ]
                }
                """.formatted(application, programme);
    }
}
