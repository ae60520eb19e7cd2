package dk.knudepunkt.referrals.promise.clockface;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.referrals.promise.clock.Fact;
import dk.knudepunkt.referrals.promise.clock.Reading;
import dk.knudepunkt.referrals.promise.clock.Recipient;
import dk.knudepunkt.referrals.promise.clock.Segment;
import dk.knudepunkt.referrals.promise.clock.StepState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clock as the API shows it. */
@Schema(name = "ReferralClock")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClockView(
        UUID referralId,
        @Schema(examples = "H-2021-000042") String reference,

        @Schema(description = "Version of the policy it is pinned to")
        UUID policyId,

        @Schema(description = "Version of the calendar it is pinned to")
        UUID calendarId,

        Instant asOf,
        boolean running,

        @Schema(description = "Whether it rests on an outcome")
        boolean handled,

        @Schema(type = SchemaType.STRING, format = "duration", examples = "PT24H")
        Duration target,

        @Schema(description = "When an answer is due by the reading that comes first; absent while nothing is running")
        @Nullable
        Instant dueAt,

        @Schema(description = "In the order of the policy") List<ClockTotal> totals,
        List<ClockSegment> segments,
        List<ClockStep> steps) {

    static ClockView of(ClockFace face) {
        var clock = face.clock();
        return new ClockView(
                face.referralId(),
                face.reference(),
                face.pin().policyId(),
                face.pin().calendarId(),
                face.now(),
                clock.isRunning(),
                clock.isHandled(),
                face.target(),
                clock.isRunning() ? clock.dueAt().orElse(null) : null,
                face.readings().stream()
                        .map(reading -> new ClockTotal(reading, face.total(reading), face.left(reading)))
                        .toList(),
                face.segments().stream()
                        .map(segment -> ClockSegment.of(segment, face.readings()))
                        .toList(),
                face.steps().stream().map(ClockStep::of).toList());
    }

    record ClockTotal(
            Reading reading,

            @Schema(type = SchemaType.STRING, format = "duration", examples = "PT2H45M")
            Duration counted,

            @Schema(
                    type = SchemaType.STRING,
                    format = "duration",
                    examples = "PT21H15M",
                    description = "Negative once the promise is broken")
            Duration left) {}

    record ClockCount(
            Reading reading,

            @Schema(type = SchemaType.STRING, format = "duration", examples = "PT1H30M")
            Duration counted) {}

    record ClockSegment(
            Instant from,
            Instant to,
            Segment.ClockState state,
            @Schema(description = "What began it") Fact.FactKind why,

            @Schema(examples = "triage", description = "Who began it")
            String by,

            List<ClockCount> counted) {

        static ClockSegment of(Segment segment, List<Reading> readings) {
            return new ClockSegment(
                    segment.from(),
                    segment.to(),
                    segment.state(),
                    segment.why().kind(),
                    segment.why().by(),
                    readings.stream()
                            .map(reading ->
                                    new ClockCount(reading, segment.counted().getOrDefault(reading, Duration.ZERO)))
                            .toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClockStep(
            @Schema(examples = "80") int percent,
            Recipient tell,
            StepState.StepStatus status,

            @Schema(description = "When it was or will be reached") @Nullable
            Instant at) {

        static ClockStep of(StepState state) {
            return new ClockStep(state.step().percent(), state.step().tell(), state.status(), state.at());
        }
    }
}
