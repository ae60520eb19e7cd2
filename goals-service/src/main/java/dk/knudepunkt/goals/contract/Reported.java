package dk.knudepunkt.goals.contract;

import dk.knudepunkt.goals.Fact;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A status as a report states it. It is somebody's statement, kept as it was given, and never the figure itself.
 *
 * @param value null where the report has only words, or only facts
 * @param unit what the value is of, which need not be the unit of the target: growth is reported as what has grown
 * @param segments the value in each segment, where the report says it
 */
public record Reported(
        LocalDate asOf,
        @Nullable BigDecimal value,
        @Nullable Unit unit,
        @Nullable Wording text,
        SortedMap<Segment, BigDecimal> segments,
        List<Fact> facts,
        Wording source) {}
