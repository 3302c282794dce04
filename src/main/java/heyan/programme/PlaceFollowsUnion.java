package heyan.programme;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves a claim's place between the unions' quotas when the claim moves 迁入迁出, in the same transaction. */
@Component
class PlaceFollowsUnion {
    private final Places places;
    private final Unions unions;

    PlaceFollowsUnion(Places places, Unions unions) {
        this.places = places;
        this.unions = unions;
    }

    /** The quota's table names districts, or where nobody imported a tree, what the transfer names. */
    @EventListener
    void move(UnionMoved moved) {
        UnionTree tree = unions.tree();
        String district = tree.named(moved.toUnion())
                .flatMap(tree::districtOf)
                .map(Union::name)
                .orElse(moved.toUnion());
        places.change(moved.claim(), district, moved.toUnion(), moved.who());
    }
}
