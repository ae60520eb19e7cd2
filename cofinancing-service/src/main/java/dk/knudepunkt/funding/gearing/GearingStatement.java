package dk.knudepunkt.funding.gearing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** What a paper says of a year's gearing, kept as it was given. It is no figure of ours. */
@Entity
class GearingStatement {

    enum Kind {
        /** What was reached, as the paper says. */
        REACHED,
        /** What is to be reached. */
        GOAL
    }

    @Embeddable
    record Id(int year, @Enumerated(EnumType.STRING) Kind kind) {}

    @EmbeddedId
    private Id id;

    private BigDecimal factor;
    private String source;

    protected GearingStatement() {}

    int year() {
        return id.year();
    }

    Kind kind() {
        return id.kind();
    }

    BigDecimal factor() {
        return factor;
    }

    String source() {
        return source;
    }
}
