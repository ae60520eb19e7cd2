package dk.knudepunkt.referrals.promise.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.web.PlainLine;
import dk.knudepunkt.referrals.promise.calendar.CalendarDate;
import dk.knudepunkt.referrals.promise.clock.Promise;
import dk.knudepunkt.referrals.promise.clock.Reading;
import dk.knudepunkt.referrals.promise.clock.Recipient;
import dk.knudepunkt.referrals.promise.version.VersionStatus;
import dk.knudepunkt.referrals.promise.version.VersionTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** A version of the policy as the API and the pages show it. */
@Schema(name = "PolicyVersion")
record PolicyView(
        UUID id,
        @Schema(examples = "2") int number,
        VersionStatus status,

        @Schema(
                description = "What an administrator may do now: revision (PUT), activation (POST)",
                examples = "[\"revision\", \"activation\"]")
        List<String> actions,

        DraftPolicy terms,
        long version) {

    static PolicyView of(PolicyVersion policy) {
        return new PolicyView(
                policy.id(),
                policy.number(),
                policy.status(),
                policy.actions(),
                DraftPolicy.of(policy),
                policy.version());
    }

    /** What a policy says, as it is written and read. */
    record DraftPolicy(
            @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "24 hours on working days")
            String name,

            @NotNull
            @CalendarDate
            @Schema(examples = "2027-01-01", description = "First day on which referrals are submitted under it")
            LocalDate effectiveFrom,

            @Min(15)
            @Max(60 * 24 * 60)
            @Schema(examples = "1440", description = "Minutes within which a referral is handled: 1440 are 24 hours")
            int targetMinutes,

            @NotEmpty
            @FormField(read = TypedReadings.Read.class, write = TypedReadings.Write.class)
            @Size(max = 3)
            @UniqueElements
            @Schema(
                    examples = "[\"WORKING_DAYS\", \"CLOCK_HOURS\"]",
                    description = "In the order in which they are shown; the first decides when an answer is due")
            List<@NotNull Reading> readings,

            @NotNull
            @Size(max = 10)
            @FormField(read = TypedSteps.Read.class, write = TypedSteps.Write.class, emptyIsValue = true)
            @Schema(description = "In order, each later than the one before")
            List<@NotNull @Valid EscalationStep> steps) {

        static DraftPolicy of(PolicyVersion policy) {
            var promise = policy.content();
            return new DraftPolicy(
                    policy.name(),
                    policy.effectiveFrom(),
                    Math.toIntExact(promise.target().toMinutes()),
                    promise.readings(),
                    promise.steps().stream()
                            .map(step -> new EscalationStep(step.percent(), step.tell()))
                            .toList());
        }

        @JsonIgnore
        public Duration target() {
            return Duration.ofMinutes(targetMinutes);
        }

        VersionTerms<Promise> terms() {
            var ladder = steps.stream()
                    .map(step -> new Promise.Step(step.percent(), step.tell()))
                    .toList();
            return new VersionTerms<>(name, effectiveFrom, new Promise(target(), readings, ladder));
        }
    }

    record EscalationStep(
            @Min(1) @Max(1000) @Schema(examples = "80", description = "Of the target, in the reading that comes first")
            int percent,

            @NotNull Recipient tell) {}
}
