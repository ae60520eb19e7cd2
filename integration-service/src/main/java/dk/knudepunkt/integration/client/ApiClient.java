package dk.knudepunkt.integration.client;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.platform.security.SecretToken;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A system that asks for tokens by itself, with a secret of which only a digest is kept. */
@Entity
@DynamicUpdate
public class ApiClient {

    /** What a client is called by begins so, which no person's account does. */
    private static final String PREFIX = "client-";

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private List<String> scopes;
    private List<String> units;
    private byte[] secret;
    private byte @Nullable [] oldSecret;
    private @Nullable Instant oldSecretUntil;
    private Instant createdAt;
    private @Nullable Instant withdrawnAt;

    protected ApiClient() {}

    ApiClient(AddApiClient wanted, SecretToken secret, Instant now) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.name = wanted.name().strip();
        this.scopes = wanted.scopes().stream()
                .map(ApiScope::of)
                .map(ApiScope::code)
                .distinct()
                .sorted()
                .toList();
        this.units = wanted.units().stream().distinct().sorted().toList();
        this.secret = secret.digest();
        this.createdAt = now;
    }

    /** The client's id at the issuer, and the subject of its tokens. */
    String clientId() {
        return PREFIX + id;
    }

    /** The row behind a client's id; empty where it is no such id. */
    static Optional<UUID> idOf(String clientId) {
        try {
            return clientId.startsWith(PREFIX)
                    ? Optional.of(UUID.fromString(clientId.substring(PREFIX.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException madeUp) {
            return Optional.empty();
        }
    }

    /** Takes a new secret, and the one before it for as long as the system is moved over. */
    void rotate(SecretToken fresh, Duration overlap, Instant now) {
        requireActive();
        oldSecret = overlap.isZero() ? null : secret;
        oldSecretUntil = overlap.isZero() ? null : now.plus(overlap);
        secret = fresh.digest();
    }

    /** Gives it no token any more. */
    void withdraw(Instant now) {
        requireActive();
        withdrawnAt = now;
    }

    private void requireActive() {
        if (withdrawnAt != null) {
            throw ApiClientProblem.withdrawn();
        }
    }

    /** Whether whoever brings this secret is it. */
    boolean is(SecretToken brought, Instant now) {
        return withdrawnAt == null
                && Stream.of(Optional.of(secret), oldSecret(now))
                        .flatMap(Optional::stream)
                        .anyMatch(known -> MessageDigest.isEqual(known, brought.digest()));
    }

    private Optional<byte[]> oldSecret(Instant now) {
        return oldSecretUntil == null || !now.isBefore(oldSecretUntil)
                ? Optional.empty()
                : Optional.ofNullable(oldSecret);
    }

    List<String> actions() {
        return withdrawnAt == null ? List.of("secret-rotation", "withdrawal") : List.of();
    }

    Duration sinceWithdrawn(Instant now) {
        return withdrawnAt == null ? Duration.ZERO : Duration.between(withdrawnAt, now);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    List<String> scopes() {
        return List.copyOf(scopes);
    }

    List<String> units() {
        return List.copyOf(units);
    }

    Optional<Instant> oldSecretUntil() {
        return Optional.ofNullable(oldSecretUntil);
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
