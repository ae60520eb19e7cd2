package dk.knudepunkt.cases.hours.week;

import dk.knudepunkt.platform.typed.TypedText;
import dk.knudepunkt.platform.web.FreeText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A week as it is to be.
 *
 * @param reason why it is told so late, where it is
 */
public record SaveWeek(
        @Size(max = 100) @Nullable List<@Valid WeekRow> rows,
        @Size(max = 500) @FreeText @Nullable String reason) {

    List<WeekRow> filled() {
        return rows == null ? List.of() : rows;
    }

    @Nullable
    String givenReason() {
        return TypedText.filled(reason).orElse(null);
    }
}
