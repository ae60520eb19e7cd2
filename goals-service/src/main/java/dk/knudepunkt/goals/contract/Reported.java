package dk.knudepunkt.goals.contract;

import dk.knudepunkt.goals.Fact;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A status as a paper states it. It is somebody's statement, kept as it was given, and never the figure itself.
 *
 * @param value null where the paper has only words, or only facts
 * @param unit what the value is of, which need not be the unit of the target: growth is reported as what has grown
 * @param state of a milestone; null where the paper's words name none
 * @param judgedBy who decides where the milestone stands
 * @param n how many answers or things the value rests on; null where the paper does not say it
 * @param segments the value in each segment, where the paper says it
 * @param peers the same measure for other houses, by their names
 * @param facts what the paper tells besides, such as the value of the press coverage
 * @param place where in the source it stands
 */
@Schema(name = "ReportedStatement")
public record Reported(
        LocalDate asOf,
        @Nullable BigDecimal value,
        @Nullable Unit unit,
        @Nullable MilestoneState state,
        @Nullable String judgedBy,
        @Nullable Integer n,
        @Nullable Wording text,
        SortedMap<Segment, BigDecimal> segments,
        SortedMap<String, BigDecimal> peers,
        List<Fact> facts,
        Wording source,
        @Nullable String place) {}
