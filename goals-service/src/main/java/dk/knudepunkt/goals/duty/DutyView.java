package dk.knudepunkt.goals.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.house.ContractKey;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A duty as the API and the pages show it. */
@Schema(name = "ReportingDuty")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DutyView(
        UUID id,
        DutyKind kind,

        @JsonUnwrapped ContractKey contract,

        @Schema(examples = "1.1", description = "Of a value") @Nullable
        String target,

        @Schema(description = "Of a value the target's, of a report as it was named")
        Wording title,

        @Schema(description = "Of a value: as of which day or later") @Nullable
        LocalDate asOf,

        @Schema(description = "Of a report: all who are to get it")
        List<String> receivers,

        @Schema(description = "Of a report: those who wait for it")
        List<String> waiting,

        @Schema(examples = "analyse", description = "The mailbox of whoever has the duty")
        String owner,

        @Schema(examples = "2022-01-31") LocalDate dueOn,

        DutyStatus status,
        List<Handover> handovers,

        @Nullable String cancelledBecause,

        @Schema(description = "What you may do now; the names are sub-resources", examples = "[\"handovers\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static DutyView of(Duty duty, Wording title, DutyStatus status, boolean mayKeep) {
        return new DutyView(
                duty.id(),
                duty.kind(),
                duty.contract(),
                duty.target().map(id -> id.code()).orElse(null),
                title,
                duty.asOf().orElse(null),
                duty.receivers(),
                duty.waiting(),
                duty.owner(),
                duty.dueOn(),
                status,
                duty.handovers(),
                duty.cancelledBecause().orElse(null),
                mayKeep ? duty.actions(status) : List.of(),
                duty.version());
    }
}
