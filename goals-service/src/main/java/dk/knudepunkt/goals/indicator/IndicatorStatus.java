package dk.knudepunkt.goals.indicator;

import dk.knudepunkt.goals.Fact;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator stood when it was last read.
 *
 * @param year when it was read
 * @param nextUpdate when the source was to be updated; null where nobody knew
 * @param facts the numbers behind it
 */
@Embeddable
public record IndicatorStatus(
        int year,
        BigDecimal value,
        @Nullable LocalDate nextUpdate,
        @JdbcTypeCode(SqlTypes.JSON) List<Fact> facts) {

    /** From the day on which there is something newer to read; where nobody knew it, once a whole year has gone by. */
    public boolean isStaleOn(LocalDate today) {
        return nextUpdate == null ? today.getYear() > year + 1 : !today.isBefore(nextUpdate);
    }
}
