package dk.knudepunkt.goals.paper.wish;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the register of wishes. */
@ApplicationScoped
@Transactional
class WishService {

    private final InfrastructureWishes wishes;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    WishService(InfrastructureWishes wishes, Audit audit, Caller caller, InstantSource clock) {
        this.wishes = wishes;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    List<WishView> list(InfrastructureWishes.Filter filter) {
        return wishes.of(filter).stream().map(this::view).toList();
    }

    WishView show(UUID id) {
        return view(wishes.get(id));
    }

    WishView register(RegisterWish request) {
        var wish = new InfrastructureWish(request.terms(), WishStatus.AWAITING);
        wishes.persist(wish);
        return audited("registered", wish);
    }

    WishView followUp(UUID id, @Nullable IfMatch ifMatch, FollowUpWish request) {
        var wish = wishes.get(id);
        IfMatch.check(ifMatch, wish.version());
        wish.followUp(request.status(), request.note(), caller.subject(), clock.instant());
        return audited("followed-up", wish);
    }

    private WishView audited(String action, InfrastructureWish wish) {
        wishes.flush();
        audit.record(action, "infrastructure-wish", wish.id());
        return view(wish);
    }

    private WishView view(InfrastructureWish wish) {
        return WishView.of(wish, caller.may("paper:keep"));
    }
}
