/**
 * How does a worker file and follow a claim? Pages for workers 职工, phone first: log in by a code sent to the phone, type the
 * claim, upload pictures and hear at once what is wrong with them, submit, follow, mend.
 *
 * <p>In: what a worker types and uploads; happenings of the worker's own claims. Out: files and a manifest in the inbox, put
 * there and taken as a portal's are; appeals and withdrawals, at the desk that the review keeps for workers. Decides nothing:
 * what a picture is said to be here binds nobody.
 */
@ApplicationModule(
        allowedDependencies = {"claim", "programme", "intake", "inspect", "read", "cell", "extract", "review"})
@NullMarked
package heyan.worker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
