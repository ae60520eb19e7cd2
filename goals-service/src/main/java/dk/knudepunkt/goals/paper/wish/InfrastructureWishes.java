package dk.knudepunkt.goals.paper.wish;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All wishes: some dozens, so they come all at once. */
@ApplicationScoped
public class InfrastructureWishes implements PanacheRepositoryBase<InfrastructureWish, UUID> {

    private static final Comparator<InfrastructureWish> IN_ORDER = Comparator.comparing(
                    (InfrastructureWish wish) -> wish.terms().mode())
            .thenComparing(wish -> wish.terms().outcome())
            .thenComparing(wish -> wish.terms().title().da())
            .thenComparing(InfrastructureWish::id);

    /** Which wishes; what is absent does not narrow. */
    record Filter(
            @Nullable WishMode mode,
            @Nullable WishOutcome outcome,
            @Nullable WishStatus status) {

        private boolean takes(InfrastructureWish wish) {
            return (mode == null || mode == wish.terms().mode())
                    && (outcome == null || outcome == wish.terms().outcome())
                    && (status == null || status == wish.status());
        }
    }

    InfrastructureWish get(UUID id) {
        return findByIdOptional(id).orElseThrow(WishProblem::notFound);
    }

    /** Those of one mode together, what is in the agreement first. */
    List<InfrastructureWish> of(Filter filter) {
        return listAll().stream().filter(filter::takes).sorted(IN_ORDER).toList();
    }
}
