package dk.knudepunkt.goals.definition;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.feed.Condition;
import dk.knudepunkt.goals.feed.FactFeed;
import dk.knudepunkt.goals.feed.Field;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.feed.Measurement;
import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another version of how a target is counted. */
record DefineTarget(
        @NotNull FactFeed feed,
        @NotNull Measure measure,

        @Schema(description = "Of what only one thing counts, such as a company") @Nullable
        Field once,

        @NotNull
        @Min(0)
        @Max(2)
        @Schema(examples = "0", description = "How many years before the contract's year the period is")
        Integer yearsBack,

        @Size(max = 20)
        @FormField(read = ConditionLines.class)
        @Schema(description = "What must hold of what is counted, or of the base of a share, in this order")
        @Nullable
        List<@NotNull @Valid DefineCondition> of,

        @Size(max = 20)
        @FormField(read = ConditionLines.class)
        @Schema(description = "What must hold of a thing of the base for it to count in a share")
        @Nullable
        List<@NotNull @Valid DefineCondition> counts,

        @Size(max = 20)
        @PlainLine
        @Schema(description = "Of growth: the target of the same contract whose figure it is told from")
        @Nullable
        String baselineOf,

        @NotBlank @Size(max = 2000) @FreeText @Schema(examples = "Korte forløb, som er afsluttet i kontraktens år.")
        String danish,

        @NotBlank @Size(max = 2000) @FreeText @Schema(examples = "Short courses completed in the contract's year.")
        String english,

        @NotNull @Schema(examples = "2026-01-01", description = "From which day of the contract's year it holds")
        LocalDate validFrom,

        @NotBlank @Size(max = 100) @PlainLine @Schema(examples = "Huset", description = "The body that answers for it")
        String owner,

        @Min(0)
        @Max(366)
        @Schema(description = "How many days after its period what becomes known still counts")
        @Nullable
        Integer cutOffDays,

        @NotBlank @Size(max = 1000) @FreeText @Schema(examples = "Kontaktrådet har strammet delmålet.")
        String reason) {

    Measurement rules() {
        return new Measurement(
                feed,
                measure,
                once,
                yearsBack,
                conditions(of),
                conditions(counts),
                baselineOf == null || baselineOf.isEmpty() ? null : baselineOf);
    }

    private static List<Condition> conditions(@Nullable List<DefineCondition> asked) {
        return asked == null
                ? List.of()
                : asked.stream().map(DefineCondition::condition).toList();
    }

    Wording wording() {
        return new Wording(danish, english);
    }
}
