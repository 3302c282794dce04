package heyan.office;

import heyan.review.RoundClaims;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/** Which claims of a round are asked for, as {@link RoundClaims.Filter}; {@code after} is where the page before ended. */
record ApplicationFilter(
        @Nullable String state,
        @Nullable String employer,
        @Nullable String union,
        @Nullable String name,
        @Nullable String person,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable String after) {
    ApplicationFilter {
        state = Blank.toNull(state);
        employer = Blank.toNull(employer);
        union = Blank.toNull(union);
        name = Blank.toNull(name);
        person = Blank.toNull(person);
        after = Blank.toNull(after);
    }

    RoundClaims.Filter asked() {
        return new RoundClaims.Filter(state, employer, union, name, person, from, to);
    }

    /** An address with the same filter, going on after {@code mark}; from the start when null. */
    String query(String path, @Nullable String mark) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("state", Blank.text(state))
                .queryParam("employer", Blank.text(employer))
                .queryParam("union", Blank.text(union))
                .queryParam("name", Blank.text(name))
                .queryParam("person", Blank.text(person))
                .queryParam("from", Blank.text(from))
                .queryParam("to", Blank.text(to))
                .queryParam("after", Blank.text(mark))
                .encode()
                .build()
                .toUriString();
    }
}
