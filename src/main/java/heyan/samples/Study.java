package heyan.samples;

import java.time.LocalDate;

/**
 * What was studied and certified.
 *
 * @param batch pre-registration batch 预登记批次, such as {@code 2016春}
 * @param level typed level, 专科 or 本科
 * @param levelPrinted as the diploma prints it, such as 专升本
 * @param years duration 学制, such as {@code 2.5}
 */
record Study(
        Lists.School school,
        String major,
        Path path,
        String form,
        String level,
        String levelPrinted,
        String years,
        String batch,
        LocalDate enrolled,
        LocalDate graduated,
        String certificateNumber,
        String chsiCode,
        String president) {

    /** Kind of higher education 学历类别 and the type digit of its certificate numbers. */
    enum Path {
        ADULT("成人高等教育", '5'),
        ONLINE("网络教育", '7'),
        OPEN("开放教育", '5'),
        REGULAR("普通高等教育", '1'),
        /** Only {@link Style#LATENT} and {@link Style#UNSPOKEN} draw it. */
        EXAM("高等教育自学考试", '6');

        private final String chinese;
        private final char digit;

        Path(String chinese, char digit) {
            this.chinese = chinese;
            this.digit = digit;
        }

        String chinese() {
            return chinese;
        }

        char digit() {
            return digit;
        }
    }
}
