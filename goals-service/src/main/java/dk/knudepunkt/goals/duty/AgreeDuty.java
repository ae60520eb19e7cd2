package dk.knudepunkt.goals.duty;

import dk.knudepunkt.goals.Lines;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A duty to agree: a value has a target and a day, a report a title and receivers. */
record AgreeDuty(
        @NotNull DutyKind kind,

        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2021", description = "Under the contract of which year")
        Integer year,

        @Size(max = 20) @PlainLine @Schema(examples = "1.1", description = "Of a value") @Nullable
        String target,

        @Schema(examples = "2021-12-31", description = "Of a value: as of which day or later it has to be") @Nullable
        LocalDate asOf,

        @Size(max = 200)
        @PlainLine
        @Schema(examples = "Halvårsstatus for resultatkontrakten", description = "Of a report")
        @Nullable
        String title,

        @Size(max = 10) @FormField(read = Lines.class) @Schema(description = "Of a report: who is to get it") @Nullable
        List<@NotBlank @Size(max = 200) @PlainLine String> receivers,

        @NotBlank
        @Size(max = 63)
        @Pattern(regexp = "^[a-z0-9-]*$", message = "{dk.knudepunkt.Code}")
        @Schema(examples = "analyse", description = "The mailbox in the house's domain of whoever has the duty")
        String owner,

        @NotNull @Schema(examples = "2022-01-31") LocalDate dueOn) {

    Duty under(Contract contract) {
        if (dueOn.isBefore(contract.firstDay())) {
            throw DutyProblem.dueBefore(contract.firstDay()).at("/dueOn");
        }
        return kind == DutyKind.VALUE ? value(contract) : report(contract);
    }

    private Duty value(Contract contract) {
        requireAbsent("/title", !blank(title));
        requireAbsent("/receivers", receivers != null && !receivers.isEmpty());
        var id = contract.target(required("/target", blank(target) ? null : target))
                .id();
        return Duty.toHaveValue(id, required("/asOf", asOf), owner, dueOn);
    }

    private Duty report(Contract contract) {
        requireAbsent("/target", !blank(target));
        requireAbsent("/asOf", asOf != null);
        var named = required("/title", blank(title) ? null : title);
        var to = required("/receivers", receivers == null || receivers.isEmpty() ? null : receivers);
        return Duty.toReport(contract.key(), named, to, owner, dueOn);
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw DutyProblem.missing().at(field);
        }
        return value;
    }

    private static void requireAbsent(String field, boolean isThere) {
        if (isThere) {
            throw DutyProblem.notAsked().at(field);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isEmpty();
    }
}
