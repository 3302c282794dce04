package heyan.programme;

import heyan.claim.UnionName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of a file of unions, as it stands there.
 *
 * @param row row number in the file, counted from 1 for the header
 */
record UnionRow(int row, String code, String name, String level, String parent, List<String> aliases) {
    UnionRow {
        aliases = List.copyOf(aliases);
    }

    /** Names that no other row may have. */
    List<String> keys() {
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(UnionName::key)
                .filter(key -> !key.isBlank())
                .distinct()
                .toList();
    }

    /** The level by its code (DISTRICT) or in Chinese (区县总工会). */
    Optional<UnionLevel> levelNamed() {
        return Stream.of(UnionLevel.values())
                .filter(known ->
                        known.name().equalsIgnoreCase(level) || known.chinese().equals(level))
                .findFirst();
    }

    Union union(UnionLevel known) {
        return new Union(code, name, known, parent.isEmpty() ? null : parent, aliases);
    }
}
