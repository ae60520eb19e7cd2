package dk.knudepunkt.platform.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.bulk.ReadRow.Refused;
import dk.knudepunkt.platform.bulk.ReadRow.Whole;
import dk.knudepunkt.platform.json.RequestJson;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.problem.Failures;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.problem.ProblemBody.FieldProblem;
import dk.knudepunkt.platform.problem.Refusal;
import dk.knudepunkt.platform.problem.UnreadableJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads what another system hands over in bulk: each row is a request of its own, refused in the words of one. */
@RequestScoped
public class BulkReader {

    private static final Logger LOG = Logger.getLogger(BulkReader.class);

    private final ObjectMapper json;
    private final Validator validator;
    private final Failures failures;
    private final Language language;

    BulkReader(RequestJson requests, Validator validator, Failures failures, Shells shells) {
        this.json = requests.mapper();
        this.validator = validator;
        this.failures = failures;
        this.language = Language.preferred(shells.here().language());
    }

    /**
     * The rows in their order, read as they are asked for.
     *
     * @throws Problem where the file cannot be read as a whole
     */
    public <T> Stream<ReadRow<T>> read(BulkFile file, Class<T> form) {
        return file.format().rows(file.text(), form, json).map(row -> read(row, form));
    }

    /**
     * Takes the rows one after the other, each for itself: whatever is in the way of one harms no other.
     *
     * @param limit how many are taken; of what follows the first is refused, and the rest is not looked at
     * @throws Problem where the file cannot be read as a whole
     */
    public <T, R> List<R> take(
            BulkFile file, Class<T> form, int limit, Function<Whole<T>, R> taking, Function<Refused<T>, R> refusing) {
        var results = new ArrayList<R>();
        var each = read(file, form).iterator();
        while (each.hasNext() && results.size() < limit) {
            results.add(
                    switch (each.next()) {
                        case Whole<T> whole -> take(whole, taking, refusing);
                        case Refused<T> refused -> refusing.apply(refused);
                    });
        }
        if (each.hasNext()) {
            results.add(refusing.apply(refused(each.next(), BulkProblem.tooMany(limit))));
        }
        return results;
    }

    private <T, R> R take(Whole<T> row, Function<Whole<T>, R> taking, Function<Refused<T>, R> refusing) {
        try {
            return taking.apply(row);
        } catch (RuntimeException failure) {
            return refusing.apply(refused(row, failure));
        }
    }

    /** The row, not taken for what a request with it alone would be refused for, also where that showed at its end only. */
    public <T> Refused<T> refused(ReadRow<?> row, RuntimeException failure) {
        var refusal = failures.problemBehind(failure)
                .map(problem -> Refusal.of(problem, language))
                .orElseGet(() -> ours(row, failure));
        return refused(row.number(), row.externalId(), refusal);
    }

    private static Refusal ours(ReadRow<?> row, RuntimeException failure) {
        LOG.errorf(failure, "Unexpected failure of row %d of an import", row.number());
        return Refusal.of(500, "internal-error");
    }

    private <T> ReadRow<T> read(BulkRow row, Class<T> type) {
        try {
            var externalId = row.requireId();
            var form = row.form(type, json);
            var violations = validator.validate(form);
            return violations.isEmpty() ? new Whole<>(row.number(), externalId, form) : invalid(row, violations);
        } catch (Problem problem) {
            return refused(row.number(), row.externalId().orElse(null), Refusal.of(problem, language));
        } catch (JsonProcessingException wrongField) {
            return refused(row.number(), row.externalId().orElse(null), UnreadableJson.refusal(wrongField, language));
        }
    }

    private static <T> Refused<T> invalid(BulkRow row, Set<ConstraintViolation<T>> violations) {
        var errors = violations.stream()
                .map(violation -> new FieldProblem(pointer(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldProblem::pointer))
                .toList();
        var detail = errors.getFirst().detail();
        return new Refused<>(row.number(), row.externalId().orElse(null), 422, "validation", detail, errors);
    }

    private static String pointer(ConstraintViolation<?> violation) {
        return "/" + violation.getPropertyPath().toString().replace('.', '/').replaceAll("\\[(\\d+)].*", "/$1");
    }

    /** A row that cannot be read is one of its kind: the request itself was not malformed. */
    private <T> Refused<T> refused(int number, @Nullable String externalId, Refusal refusal) {
        return new Refused<>(
                number,
                externalId,
                refusal.status() == 400 ? 422 : refusal.status(),
                refusal.slug(),
                refusal.detail(language),
                refusal.errors().isEmpty() ? null : refusal.errors());
    }
}
