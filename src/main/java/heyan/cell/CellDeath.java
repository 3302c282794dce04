package heyan.cell;

/** A cell ended, hung or answered nonsense while it had a file; the message says how, never what was in the file. */
final class CellDeath extends Exception {
    CellDeath(String how) {
        super(how, null, false, false);
    }

    /** In words, from the process's exit status. */
    static CellDeath exited(int status) {
        return new CellDeath(
                switch (status) {
                    case 3 -> "out of memory";
                    case 134 -> "crash (SIGABRT)";
                    case 137 -> "killed (SIGKILL)";
                    case 139 -> "crash (SIGSEGV)";
                    default -> "exit " + status;
                });
    }
}
