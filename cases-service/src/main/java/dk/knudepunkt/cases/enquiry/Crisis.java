package dk.knudepunkt.cases.enquiry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A crisis for which the house keeps a desk, from its first day to its last. */
@Entity
class Crisis {

    @Id
    private String code;

    @Version
    private long version;

    private String name;
    private LocalDate startedOn;
    private @Nullable LocalDate endedOn;

    protected Crisis() {}

    Crisis(String code, String name, LocalDate startedOn) {
        this.code = code;
        this.name = name;
        this.startedOn = startedOn;
    }

    /** Its desk closes after that day. */
    void end(LocalDate on) {
        if (endedOn != null) {
            throw EnquiryProblem.crisisOver(endedOn);
        }
        if (on.isBefore(startedOn)) {
            throw EnquiryProblem.crisisEndsBeforeItsStart(startedOn).at("/endedOn");
        }
        endedOn = on;
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(startedOn) && (endedOn == null || !day.isAfter(endedOn));
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }
}
