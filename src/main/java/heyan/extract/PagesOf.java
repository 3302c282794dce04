package heyan.extract;

import heyan.claim.DocumentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which pages of a file are the document that is read: another person's report behind it says nothing of this one. */
final class PagesOf {
    /** Sheets of the registry have one page. */
    private static final Set<DocumentKind> OF_ONE_PAGE =
            EnumSet.of(DocumentKind.CHSI_REGISTRATION, DocumentKind.XUEJI_REPORT);

    private PagesOf() {}

    /**
     * The pages on which the kind was recognised, and of a form those behind them that go on with it; all pages where it was
     * recognised on none.
     */
    static Set<Integer> kind(DocumentKind kind, List<Set<DocumentKind>> onPages, IntPredicate goesOnWithForm) {
        Set<Integer> own = IntStream.range(0, onPages.size())
                .filter(page -> onPages.get(page).contains(kind))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        if (own.isEmpty()) {
            return IntStream.range(0, onPages.size()).boxed().collect(Collectors.toSet());
        }
        if (OF_ONE_PAGE.contains(kind)) {
            return Set.of(own.iterator().next());
        }
        if (kind == DocumentKind.APPLICATION_FORM) {
            IntStream.range(1, onPages.size())
                    .filter(page -> own.contains(page - 1) && onPages.get(page).isEmpty() && goesOnWithForm.test(page))
                    .forEach(own::add);
        }
        return own;
    }
}
