package dk.knudepunkt.cases.task;

import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What another portal tells of a task, as far as it has come there: it is told again when it has come further. */
public record ToldTask(
        @NotBlank @ValidCvr String cvr,
        @NotBlank @Size(max = 200) @PlainLine String title,

        @Pattern(regexp = "^[a-z0-9-]{1,63}$", message = "{dk.knudepunkt.Code}") @Nullable
        String programme,

        @NotNull LocalDate requestedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate awardedOn,
        @Valid @Nullable Winner winner,
        @Nullable UUID subsidyId) {

    /** The consultant who has won it; the address tells one from another. */
    public record Winner(
            @NotBlank @Size(max = 200) @PlainLine String name,
            @NotBlank @Email @Size(max = 254) @PlainLine String email) {}

    /** A task that is won was put out, and somebody won it. */
    boolean isHalfAnAward() {
        return awardedOn == null ? winner != null || subsidyId != null : winner == null || publishedOn == null;
    }

    /** With which it comes in. */
    RequestTask request(String system, String externalId) {
        return new RequestTask(cvr, title, programme, requestedOn, system, externalId);
    }
}
