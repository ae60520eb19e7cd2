package dk.knudepunkt.goals.series;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an import says that a series stands at, and from when until when that was held to be so. */
public record KnownFigure(
        SeriesFigure figure,
        SeriesOrigin origin,
        UUID importId,
        Instant takenAt,
        @Nullable Instant withdrawnAt) {

    boolean isHeldAt(Instant moment) {
        return !takenAt.isAfter(moment) && (withdrawnAt == null || withdrawnAt.isAfter(moment));
    }
}
