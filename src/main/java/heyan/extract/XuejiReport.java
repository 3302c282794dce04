package heyan.extract;

/** Student-status report 教育部学籍在线验证报告. */
final class XuejiReport implements KindReader {
    @Override
    public Found read(Layout layout) {
        return new Registry(layout)
                .person()
                .studies()
                .enrolment()
                .verification()
                .found();
    }
}
