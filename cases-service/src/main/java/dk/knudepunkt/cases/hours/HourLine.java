package dk.knudepunkt.cases.hours;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the hours of one row of a week have in common.
 *
 * @param accountCode who pays; none where nobody knows yet, which the yearly statement shows
 */
public record HourLine(@Nullable String accountCode, HourRole role, Purpose purpose) {

    public Optional<String> account() {
        return Optional.ofNullable(accountCode);
    }
}
