package heyan.audit;

/** Ends a check at the first differing entry; never leaves {@link VerifyPackage}. */
final class Difference extends Exception {
    private final transient PackageVerdict.Tampered verdict;

    Difference(String entry, String why) {
        super(why, null, false, false);
        this.verdict = new PackageVerdict.Tampered(entry, why);
    }

    PackageVerdict.Tampered verdict() {
        return verdict;
    }
}
