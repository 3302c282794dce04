package heyan.audit;

import java.util.function.Function;

/** What a check of an audit package found. */
public sealed interface PackageVerdict {
    /** Answers all cases. */
    <R> R fold(
            Function<? super Valid, R> valid,
            Function<? super Tampered, R> tampered,
            Function<? super NotAPackage, R> notAPackage);

    /** 0 valid, 3 tampered, 2 not a package. */
    default int exitCode() {
        return fold(valid -> 0, tampered -> 3, notAPackage -> 2);
    }

    /** Everything is as the manifests say, and fits together. Counts of what was checked. */
    record Valid(int files, int claims, int happenings, int originals) implements PackageVerdict {
        @Override
        public <R> R fold(
                Function<? super Valid, R> valid,
                Function<? super Tampered, R> tampered,
                Function<? super NotAPackage, R> notAPackage) {
            return valid.apply(this);
        }
    }

    /**
     * Something was changed, lost or added.
     *
     * @param entry the first differing file, from the package's folder, with {@code :line} where a line is meant
     */
    record Tampered(String entry, String why) implements PackageVerdict {
        @Override
        public <R> R fold(
                Function<? super Valid, R> valid,
                Function<? super Tampered, R> tampered,
                Function<? super NotAPackage, R> notAPackage) {
            return tampered.apply(this);
        }
    }

    /** This is no audit package, so nothing was checked. */
    record NotAPackage(String why) implements PackageVerdict {
        @Override
        public <R> R fold(
                Function<? super Valid, R> valid,
                Function<? super Tampered, R> tampered,
                Function<? super NotAPackage, R> notAPackage) {
            return notAPackage.apply(this);
        }
    }
}
