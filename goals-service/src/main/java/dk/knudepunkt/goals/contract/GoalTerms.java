package dk.knudepunkt.goals.contract;

import dk.knudepunkt.goals.Wording;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is agreed of a goal, and carried over with it. */
@Embeddable
public record GoalTerms(
        @Enumerated(EnumType.STRING) GoalLevel level,
        @EmbeddedColumnNaming("title_%s") Wording title,
        @EmbeddedColumnNaming("note_%s") @Nullable Wording note,
        @JdbcTypeCode(SqlTypes.JSON) List<ReportingLine> reporting) {}
