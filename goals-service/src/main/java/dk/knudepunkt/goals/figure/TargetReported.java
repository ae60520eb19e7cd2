package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.Fact;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.MilestoneState;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Segment;
import dk.knudepunkt.goals.contract.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The status that a report states, beside the figure that is counted here. */
public record TargetReported(
        LocalDate asOf,
        @Schema(examples = "185") @Nullable BigDecimal value,

        @Schema(description = "What the value is of: for growth on a baseline, what has grown") @Nullable
        Unit unit,

        @Schema(examples = "48.1", description = "Computed here from the reported value") @Nullable
        BigDecimal percentReached,

        @Schema(description = "Of a milestone") @Nullable MilestoneState state,

        @Schema(description = "Who decides where the milestone stands") @Nullable
        String judgedBy,

        @Schema(description = "How many answers the value rests on; absent where the source does not say it") @Nullable
        Integer n,

        @Nullable Wording text,

        @Schema(description = "The value in each segment, where the report says it")
        SortedMap<Segment, BigDecimal> segments,

        @Schema(description = "The same measure for other houses")
        SortedMap<String, BigDecimal> peers,

        List<Fact> facts,
        Wording source,

        @Schema(examples = "side 4, tabel 2", description = "Where in the source it stands") @Nullable
        String place) {

    /** Null where nothing is reported of the target. */
    public static @Nullable TargetReported of(Target target) {
        return of(target, target.reported());
    }

    /** The same of another statement than the one that holds now. */
    public static @Nullable TargetReported of(Target target, @Nullable Reported reported) {
        return reported == null
                ? null
                : new TargetReported(
                        reported.asOf(),
                        reported.value(),
                        reported.unit(),
                        target.percentOf(reported),
                        reported.state(),
                        reported.judgedBy(),
                        reported.n(),
                        reported.text(),
                        reported.segments(),
                        reported.peers(),
                        reported.facts(),
                        reported.source(),
                        reported.place());
    }
}
