package dk.knudepunkt.goals.fact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One time that all facts are made anew from the topics, beside those that are read meanwhile. */
@Entity
class FactRebuild {

    /** Whoever has given no sign of life for so long is gone, and another begins again. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Id
    private UUID id;

    @Version
    private long version;

    private String tellings;
    private Instant askedAt;
    private @Nullable Instant beatAt;

    /** Whoever makes them now; who did before, and was thought to be gone, finds another here. */
    private @Nullable UUID holder;

    private @Nullable Instant endedAt;
    private long read;
    private long places;
    private long unreadable;
    private @Nullable String problem;

    protected FactRebuild() {}

    FactRebuild(UUID id, String tellings, Instant askedAt) {
        this.id = id;
        this.tellings = tellings;
        this.askedAt = askedAt;
    }

    boolean isFree(Instant now) {
        return endedAt == null && (beatAt == null || beatAt.plus(PATIENCE).isBefore(now));
    }

    /** Begins, from the beginning. */
    void begin(UUID by, Instant now) {
        holder = by;
        beatAt = now;
        read = 0;
        unreadable = 0;
    }

    boolean isHeldBy(UUID somebody) {
        return endedAt == null && somebody.equals(holder);
    }

    void progress(Progress progress, Instant now) {
        beatAt = now;
        read = progress.read();
        places = progress.places();
        unreadable += progress.unreadable();
    }

    void end(Instant now) {
        endedAt = now;
    }

    /** The facts that were there stay. */
    void fail(String why, Instant now) {
        problem = why;
        endedAt = now;
    }

    boolean isBy(String present) {
        return tellings.equals(present);
    }

    /** How far it has come in the topics, and what it could not read since it last said so. */
    record Progress(long read, long places, long unreadable) {}

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    long read() {
        return read;
    }

    long places() {
        return places;
    }

    long unreadable() {
        return unreadable;
    }

    @Nullable
    String problem() {
        return problem;
    }
}
