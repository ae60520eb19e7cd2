package dk.knudepunkt.integration.user;

import dk.knudepunkt.platform.security.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** Somebody who has signed in, as the token of their last visit said. What they may do is the issuer's to say and to change. */
@Entity
@DynamicUpdate
public class KnownUser {

    @Id
    private String account;

    @Version
    private long version;

    private List<String> roles = List.of();
    private List<String> units = List.of();
    private @Nullable String municipality;

    /** Moves while they are here; whoever ends their sessions need not have seen it. */
    @OptimisticLock(excluded = true)
    private Instant lastSeenAt;

    private @Nullable Instant signedOutAt;

    protected KnownUser() {}

    KnownUser(String account, Instant now) {
        this.account = account;
        this.lastSeenAt = now;
    }

    /** They are here. */
    void meet(Caller caller, Instant now) {
        roles = changed(roles, caller.roles());
        units = changed(units, caller.namedUnits());
        municipality = caller.namedMunicipality().orElse(null);
        lastSeenAt = now;
    }

    private static List<String> changed(List<String> before, Collection<String> now) {
        var sorted = now.stream().sorted().toList();
        return sorted.equals(before) ? before : sorted;
    }

    /** Ends what they have begun until now, at whichever gateway. */
    void signOut(Instant now) {
        signedOutAt = now;
    }

    Duration sinceSignedOut(Instant now) {
        return signedOutAt == null ? Duration.ZERO : Duration.between(signedOutAt, now);
    }

    String account() {
        return account;
    }

    long version() {
        return version;
    }

    List<String> roles() {
        return List.copyOf(roles);
    }

    List<String> units() {
        return List.copyOf(units);
    }

    Optional<String> municipality() {
        return Optional.ofNullable(municipality);
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }
}
