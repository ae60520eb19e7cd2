package dk.knudepunkt.referrals.unit.developer;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Somebody at the house who guides companies in courses. */
@Entity
@Cacheable
class Developer {

    @Id
    private String subject;

    @Version
    private long version;

    private String name;
    private @Nullable String email;
    private @Nullable String phone;
    private boolean active;

    protected Developer() {}

    Developer(String subject, KeepDeveloper kept) {
        this.subject = subject;
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
