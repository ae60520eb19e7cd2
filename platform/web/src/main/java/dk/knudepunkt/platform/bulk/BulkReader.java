package dk.knudepunkt.platform.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.bulk.ReadRow.Refused;
import dk.knudepunkt.platform.bulk.ReadRow.Whole;
import dk.knudepunkt.platform.json.RequestJson;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.problem.ProblemBody.FieldProblem;
import dk.knudepunkt.platform.problem.Refusal;
import dk.knudepunkt.platform.problem.UnreadableJson;
import dk.knudepunkt.platform.table.FileText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what another system hands over in bulk: each row is a request of its own, refused in the words of one. */
@RequestScoped
public class BulkReader {

    private final ObjectMapper json;
    private final Validator validator;
    private final Language language;

    BulkReader(RequestJson requests, Validator validator, Shells shells) {
        this.json = requests.mapper();
        this.validator = validator;
        this.language = Language.preferred(shells.here().language());
    }

    /**
     * The rows in their order, read as they are asked for.
     *
     * @param charset as declared; found where it is not
     * @throws Problem where the file cannot be read as a whole
     */
    public <T> Stream<ReadRow<T>> read(BulkFormat format, byte[] file, @Nullable String charset, Class<T> form) {
        return format.rows(FileText.of(file, charset), form, json).map(row -> read(row, form));
    }

    /** The row, not taken for what a rule of the feature says. */
    public <T> Refused<T> refused(ReadRow<?> row, Problem problem) {
        return refused(row.number(), row.externalId(), Refusal.of(problem, language));
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
