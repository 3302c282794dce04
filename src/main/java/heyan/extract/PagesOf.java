package heyan.extract;

import heyan.claim.DocumentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which pages of a file are the document that is read: another person's report behind it says nothing of this one. */
final class PagesOf {
    /** Kinds that words of a form's own notes may look like: 毕业证书复印件. */
    private static final Set<DocumentKind> NAMED_BY_FORMS =
            EnumSet.of(DocumentKind.DIPLOMA, DocumentKind.DEGREE_CERTIFICATE, DocumentKind.COMPLETION_CERTIFICATE);

    private final List<Set<DocumentKind>> onPages;
    private final IntPredicate goesOnWithForm;

    /** @param onPages the kinds that were recognised on each page */
    PagesOf(List<Set<DocumentKind>> onPages, IntPredicate goesOnWithForm) {
        this.onPages = onPages;
        this.goesOnWithForm = goesOnWithForm;
    }

    /**
     * The pages of this kind: of a report the first, of a form the first and what goes on with it, else all; all pages where the
     * kind was recognised on none.
     */
    Set<Integer> of(DocumentKind kind) {
        int first = IntStream.range(0, onPages.size())
                .filter(page -> onPages.get(page).contains(kind))
                .findFirst()
                .orElse(-1);
        return IntStream.range(0, onPages.size())
                .filter(page -> first < 0 || page == first || belongs(kind, page))
                .boxed()
                .collect(Collectors.toSet());
    }

    private boolean belongs(DocumentKind kind, int page) {
        Set<DocumentKind> kinds = onPages.get(page);
        return switch (kind) {
            case CHSI_REGISTRATION, XUEJI_REPORT -> false;
            case APPLICATION_FORM ->
                (kinds.contains(kind) || NAMED_BY_FORMS.containsAll(kinds)) && goesOnWithForm.test(page);
            default -> kinds.contains(kind);
        };
    }
}
