package heyan.extract;

/** Certificate registration form 教育部学历证书电子注册备案表. */
final class ChsiRegistration implements KindReader {
    @Override
    public Found read(Layout layout) {
        return new Registry(layout)
                .person()
                .studies()
                .graduation()
                .verification()
                .found();
    }
}
