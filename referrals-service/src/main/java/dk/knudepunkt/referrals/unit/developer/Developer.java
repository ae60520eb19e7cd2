package dk.knudepunkt.referrals.unit.developer;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody at the house who guides companies in courses. */
@Entity
@Cacheable
class Developer {

    @Id
    private String subject;

    private UUID id;

    @Version
    private long version;

    private String name;
    private @Nullable String email;
    private @Nullable String phone;
    private boolean active;

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
        active = kept.active();
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
        return version;
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

    /** Whether they are given new courses. */
    boolean isActive() {
        return active;
    }
}
