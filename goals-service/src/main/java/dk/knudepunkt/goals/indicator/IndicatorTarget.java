package dk.knudepunkt.goals.indicator;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator is to be in a later year.
 *
 * @param value for a target that follows others, what it came to when it was last read
 * @param rank the place among the regions that is aimed at
 * @param revisions the values that the source gives in different places, when they differ; the last one applies
 */
@Embeddable
public record IndicatorTarget(
        int year,
        @Enumerated(EnumType.STRING) Kind kind,
        BigDecimal value,
        @Nullable Integer rank,
        @JdbcTypeCode(SqlTypes.JSON) List<Revision> revisions) {

    /** What decides the value: itself, or others, in which case the goalpost moves with them. */
    @Schema(name = "IndicatorTargetKind")
    public enum Kind implements Term {
        FIXED("fast mål", "a fixed value"),
        GROWTH_RATE("så meget hvert år", "so much each year"),
        NATIONAL_AVERAGE("på niveau med landet", "level with the country"),
        RANK("blandt regionerne nummer", "among the regions number");

        private final Words words;

        Kind(String danish, String english) {
            this.words = new Words(danish, english);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** A value of the target, and the paper that says it. */
    @Schema(name = "IndicatorTargetRevision")
    public record Revision(BigDecimal value, String source) {}
}
