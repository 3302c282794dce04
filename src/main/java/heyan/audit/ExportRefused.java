package heyan.audit;

/** A package could not be made; names the object or folder, and nothing was left behind. */
public final class ExportRefused extends RuntimeException {
    ExportRefused(String why) {
        super(why);
    }
}
