package dk.knudepunkt.platform.bulk;

import dk.knudepunkt.platform.problem.ProblemBody.FieldProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file as far as it can be judged without the feature that it is for.
 *
 * @param <T> the form that a row fills in
 */
public sealed interface ReadRow<T> {

    /** Counted from 1, without a CSV header. */
    int number();

    /** How the other system calls it; absent where that is what is wrong. */
    @Nullable
    String externalId();

    /** A form that keeps the rules of its fields. */
    record Whole<T>(int number, String externalId, T form) implements ReadRow<T> {}

    /**
     * A row that is not taken.
     *
     * @param status of a request with this row alone
     * @param errors the fields that are wrong; null where it is none of them
     */
    record Refused<T>(
            int number,
            @Nullable String externalId,
            int status,
            String slug,
            String detail,
            @Nullable List<FieldProblem> errors)
            implements ReadRow<T> {}
}
