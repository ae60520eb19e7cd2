package dk.knudepunkt.integration.user;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The sessions. */
@ApplicationScoped
class UserSessions implements PanacheRepositoryBase<UserSession, String> {

    /** One of this account; another's does not exist. */
    UserSession get(String id, String account) {
        return findByIdOptional(id).filter(session -> session.isOf(account)).orElseThrow(UserProblem::sessionNotFound);
    }

    /** Of these accounts, what was used since then and was not ended; the newest first. */
    List<UserSession> openSince(Collection<String> accounts, Instant then) {
        return list("account in ?1 and endedAt is null and usedAt > ?2 order by begunAt desc, id", accounts, then);
    }

    /** What was ended, and has been used since then: also by a gateway that has not heard of it. */
    List<UserSession> endedAndUsedSince(Instant then) {
        return list("endedAt is not null and usedAt >= ?1", then);
    }

    void forget(Instant usedBefore) {
        delete("usedAt < ?1", usedBefore);
    }
}
