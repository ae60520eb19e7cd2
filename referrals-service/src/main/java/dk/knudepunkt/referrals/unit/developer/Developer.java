package dk.knudepunkt.referrals.unit.developer;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody at the house who guides companies in courses. */
@Entity
@Cacheable
class Developer {

    @Id
    private String subject;

    private UUID id;

    /** No number before it is stored: one that another has just registered, and that is in the cache, is none to change. */
    @Version
    private @Nullable Long version;

    private String name;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String team;
    private boolean active;
    private @Nullable LocalDate leftOn;

    protected Developer() {}

    Developer(String subject, KeepDeveloper kept) {
        this.subject = subject;
        // Random, not of a time: nothing about it leads back to somebody.
        this.id = UUID.randomUUID();
        change(kept);
    }

    final void change(KeepDeveloper kept) {
        name = kept.name();
        email = kept.email();
        phone = kept.phone();
        team = kept.team();
        active = kept.active();
        // Somebody who is given new courses is back, or never left.
        leftOn = active ? null : leftOn;
    }

    /** They leave the house: they are given no new courses, and are forgotten when their time is up. */
    void leave(LocalDate lastDay, LocalDate today) {
        if (leftOn != null) {
            throw DeveloperProblem.left(subject, leftOn);
        }
        if (lastDay.isAfter(today)) {
            throw DeveloperProblem.leavesInTheFuture().at("/leftOn");
        }
        active = false;
        leftOn = lastDay;
    }

    String subject() {
        return subject;
    }

    Guide guide() {
        return new Guide(subject, id);
    }

    /** The pseudonym that other services know. */
    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "not stored yet");
    }

    String name() {
        return name;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String phone() {
        return phone;
    }

    /** Code of the team that they are in. */
    Optional<String> team() {
        return Optional.ofNullable(team);
    }

    /** Whether they are given new courses. */
    boolean isActive() {
        return active;
    }

    /** Their last day, once they have left. */
    Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }
}
