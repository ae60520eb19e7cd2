package dk.knudepunkt.goals.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.feed.Measurement;
import dk.knudepunkt.goals.feed.Sentence;
import dk.knudepunkt.goals.figure.MeasurementDefinition;
import dk.knudepunkt.goals.house.ContractKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of how a target is counted. */
@Schema(name = "TargetDefinition")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DefinitionView(
        @Schema(examples = "2") int version,

        @Schema(description = "Whether the target is counted by it now")
        boolean applies,

        @Schema(examples = "2021-01-01") LocalDate validFrom,
        @Schema(description = "What it counts, and why so") Wording wording,
        @Schema(description = "The rules read aloud") Wording sentence,
        Measurement rules,

        @Schema(examples = "Erhvervsstyrelsen", description = "The body that answers for it")
        String owner,

        @Schema(
                examples = "30",
                description = "How many days after its period what becomes known still counts; absent without an end")
        @Nullable
        Integer cutOffDays,

        @Schema(description = "Why figures by it and by the version before cannot be compared; absent where they can")
        @Nullable
        Wording brokenBy,

        @Schema(description = "Why it is other than the one before; absent where it was shipped") @Nullable
        String reason,

        @Schema(examples = "analyst", description = "The id of the account; absent where it was shipped") @Nullable
        String recordedBy,

        @Nullable Instant recordedAt) {

    static DefinitionView of(
            MeasurementDefinition definition, @Nullable MeasurementDefinition before, boolean applies) {
        var origin = definition.origin();
        return new DefinitionView(
                definition.version(),
                applies,
                origin.validFrom(),
                definition.wording(),
                Sentence.of(definition.basis()),
                definition.basis(),
                origin.owner(),
                origin.cutOffDays(),
                before == null || !definition.breaksWith(before) ? null : broken(definition, before),
                origin.reason(),
                origin.recordedBy(),
                origin.recordedAt());
    }

    private static Wording broken(MeasurementDefinition definition, MeasurementDefinition before) {
        return new Wording(
                "Version %d (fra %s) tæller noget andet end version %d (fra %s), så tallene kan ikke sammenlignes."
                        .formatted(
                                definition.version(),
                                definition.origin().validFrom(),
                                before.version(),
                                before.origin().validFrom()),
                "Version %d (from %s) counts something else than version %d (from %s), so the figures cannot be compared."
                        .formatted(
                                definition.version(),
                                definition.origin().validFrom(),
                                before.version(),
                                before.origin().validFrom()));
    }

    /** All versions of a target's definition. */
    @Schema(name = "TargetDefinitions")
    record DefinitionsView(
            @JsonUnwrapped ContractKey contract,
            @Schema(examples = "3.1") String target,
            Wording title,

            @Schema(description = "The last first; empty where no event counts the target")
            List<DefinitionView> versions,

            @Schema(description = "What you may do now", examples = "[\"definitions\"]")
            List<String> actions,

            @Schema(examples = "2", description = "The last version, which another one has to name")
            int version) {}
}
