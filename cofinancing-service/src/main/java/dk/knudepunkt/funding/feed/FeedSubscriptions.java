package dk.knudepunkt.funding.feed;

import dk.knudepunkt.platform.security.SecretToken;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The subscriptions. */
@ApplicationScoped
class FeedSubscriptions implements PanacheRepositoryBase<Subscription, UUID> {

    Optional<Subscription> opened(SecretToken token) {
        return find("tokenDigest", token.digest()).firstResultOptional().filter(found -> found.opensBy(token));
    }

    /** A person's own, the newest first. */
    List<Subscription> of(String subject) {
        return list("subject = ?1 and revokedAt is null order by createdAt desc, id desc", subject);
    }

    Subscription get(UUID id, String subject) {
        return findByIdOptional(id)
                .filter(found -> found.isOpenTo(subject))
                .orElseThrow(FeedProblem::subscriptionNotFound);
    }
}
