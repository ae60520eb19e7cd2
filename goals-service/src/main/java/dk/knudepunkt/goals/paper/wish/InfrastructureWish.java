package dk.knudepunkt.goals.paper.wish;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that the council wanted built or run, and what was done about it since. */
@Entity
public class InfrastructureWish {

    @Id
    private UUID id;

    @Version
    private long version;

    private WishTerms terms;

    @Enumerated(EnumType.STRING)
    private WishStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<WishStep> steps;

    protected InfrastructureWish() {}

    public InfrastructureWish(WishTerms terms, WishStatus status) {
        terms.check();
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.terms = terms;
        this.status = status;
        this.steps = List.of();
    }

    /** What somebody noted of a wish. */
    @Schema(name = "InfrastructureWishStep")
    record WishStep(
            WishStatus status,

            String note,

            @Schema(examples = "analyst", description = "The id of the account")
            String by,

            Instant at) {}

    /** It has come so far by now. */
    void followUp(WishStatus now, String note, String by, Instant at) {
        if (!status.isOpen()) {
            throw WishProblem.settled(status).insteadOf(actions());
        }
        status = now;
        steps = Stream.concat(steps.stream(), Stream.of(new WishStep(now, note, by, at)))
                .toList();
    }

    List<String> actions() {
        return status.isOpen() ? List.of("follow-ups") : List.of();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    WishTerms terms() {
        return terms;
    }

    WishStatus status() {
        return status;
    }

    /** The first first; none where nothing was noted since the papers. */
    List<WishStep> steps() {
        return steps;
    }
}
