package heyan.worker;

/**
 * One worker's application to one programme, from the first word typed on.
 *
 * @param application application_id and receipt number 回执号
 * @param owner whose it is
 * @param round counts from 1: how often it was opened for writing; every round ends in one submission
 * @param version of the draft, counts its saves
 * @param open whether the worker may change it now
 */
record Filing(String programme, String application, Phone owner, int round, long version, boolean open, Draft draft) {
    Filing {
        if (round < 1) {
            throw new IllegalArgumentException("rounds count from 1");
        }
    }

    /** Where its pages are. */
    public String path() {
        return "/worker/claims/" + programme + "/" + application;
    }

    /** Where its files lie in the inbox; ends in a slash. */
    String folder() {
        return programme + "/" + application + "/";
    }
}
