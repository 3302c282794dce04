package heyan.review;

import heyan.review.access.Act;
import heyan.review.access.Area;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a page's method is guarded by: an act on the claim in its address, or an area. One without is denied. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Guarded {
    /** On the claim of the address; one at most. */
    Act[] act() default {};

    /** For methods that are about no single claim; one at most. */
    Area[] area() default {};
}
