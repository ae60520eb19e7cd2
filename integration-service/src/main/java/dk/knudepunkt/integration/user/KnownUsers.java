package dk.knudepunkt.integration.user;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Those who have signed in. */
@ApplicationScoped
class KnownUsers implements PanacheRepositoryBase<KnownUser, String> {

    private static final String CALLED = """
            select known_user.* from known_user left join known_person on subject = account
            where lower(name) like :like or lower(account) like :like
            order by coalesce(name, account), account""";

    private record Place(Instant seen, String account) {}

    private static final Place FIRST = new Place(Instant.parse("9999-12-31T00:00:00Z"), "");

    KnownUser get(String account) {
        return findByIdOptional(account).orElseThrow(UserProblem::notFound);
    }

    /** Whoever was here last first. */
    Page<KnownUser> lastSeen(@Nullable String cursor, int limit) {
        var read = Cursor.read(
                cursor, place -> new Place(place.instant(0), place.key().get(1)));
        var after = read == null ? FIRST : read;
        var rows = find(
                        "lastSeenAt < ?1 or (lastSeenAt = ?1 and account > ?2) order by lastSeenAt desc, account",
                        after.seen(),
                        after.account())
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.lastSeenAt(), last.account()));
    }

    /** Those whose name or account is like the pattern, by name. */
    List<KnownUser> called(String pattern, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(CALLED, KnownUser.class)
                .setParameter("like", pattern)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of whom all sessions were ended since then. */
    List<KnownUser> signedOutSince(Instant then) {
        return list("signedOutAt >= ?1", then);
    }

    void forget(Instant seenBefore) {
        delete("lastSeenAt < ?1", seenBefore);
    }
}
