package heyan.review;

import heyan.claim.Happening;
import java.util.Set;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends every session of an account whose password was replaced or that was locked. */
@Component
class EndSessions {
    private static final Set<String> ENDS =
            Set.of("review.account_" + Accounts.LOCKED, "review.account_" + Accounts.PASSWORD_RESET);

    private final SessionRegistry sessions;

    EndSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    /** After the commit: nobody gets in with the old password any more. */
    @TransactionalEventListener
    void hear(Happening happening) {
        if (ENDS.contains(happening.what())) {
            sessions.getAllPrincipals().stream()
                    .filter(who -> who instanceof UserDetails user
                            && user.getUsername().equals(happening.facts().get("login")))
                    .flatMap(who -> sessions.getAllSessions(who, false).stream())
                    .forEach(SessionInformation::expireNow);
        }
    }
}
