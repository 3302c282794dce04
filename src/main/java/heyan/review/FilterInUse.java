package heyan.review;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The filter that a person last set in the queue: what comes next follows it until the queue is opened without. */
@Component
class FilterInUse {
    private static final String NAME = FilterInUse.class.getName();

    void set(QueueFilter filter) {
        session().setAttribute(NAME, filter, RequestAttributes.SCOPE_SESSION);
    }

    QueueFilter get() {
        Object filter = session().getAttribute(NAME, RequestAttributes.SCOPE_SESSION);
        return filter instanceof QueueFilter set ? set : QueueFilter.NONE;
    }

    /** As {@link #get} where this tab is open; everything else. */
    QueueFilter get(QueueFilter.Tab tab) {
        QueueFilter filter = get();
        return filter.open() == tab ? filter : QueueFilter.NONE;
    }

    private static RequestAttributes session() {
        return Objects.requireNonNull(RequestContextHolder.getRequestAttributes(), "not asked by a browser");
    }
}
