package dk.knudepunkt.cofinancing.municipality;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A municipality belongs to a region for a while. */
@Entity
class Membership {

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne
    private Region region;

    private String municipalityCode;
    private LocalDate memberFrom;
    private @Nullable LocalDate memberUntil;

    protected Membership() {}

    Membership(Region region, String municipalityCode, LocalDate memberFrom) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.region = region;
        this.municipalityCode = municipalityCode;
        this.memberFrom = memberFrom;
    }

    /** Ends before a day. */
    void end(LocalDate until) {
        if (!memberFrom.isBefore(until)) {
            throw MunicipalityProblem.leavesBeforeJoining(municipalityCode, memberFrom)
                    .at("/until");
        }
        memberUntil = until;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Region region() {
        return region;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    LocalDate memberFrom() {
        return memberFrom;
    }

    /** The first day without; empty while it goes on. */
    Optional<LocalDate> memberUntil() {
        return Optional.ofNullable(memberUntil);
    }
}
