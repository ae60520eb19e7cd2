package dk.knudepunkt.referrals.referral.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.json.RequestJson;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.problem.ProblemBody.FieldProblem;
import dk.knudepunkt.platform.problem.Refusal;
import dk.knudepunkt.platform.problem.UnreadableJson;
import dk.knudepunkt.platform.table.FileText;
import dk.knudepunkt.referrals.referral.bulk.ImportReport.RowResult;
import dk.knudepunkt.referrals.referral.intake.SubmitReferral;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows one after the other and notes what became of each. */
@RequestScoped
class Imports {

    /** More is sent in another request: an answer must come before somebody gives up waiting. */
    static final int MAX_ROWS = 1000;

    private final ImportRowService rows;
    private final ObjectMapper json;
    private final Validator validator;
    private final Language language;

    Imports(ImportRowService rows, RequestJson requests, Validator validator, Shells shells) {
        this.rows = rows;
        this.json = requests.mapper();
        this.validator = validator;
        this.language = Language.preferred(shells.here().language());
    }

    /** Takes row by row, once the whole file can be read in the charset that was declared or is found. */
    ImportReport take(String system, ImportFormat format, byte[] file, @Nullable String charset) {
        var results = new ArrayList<RowResult>();
        var each = format.rows(FileText.of(file, charset), json).iterator();
        while (each.hasNext() && results.size() < MAX_ROWS) {
            results.add(take(system, each.next()));
        }
        if (each.hasNext()) {
            results.add(refused(each.next(), ImportProblem.tooMany(MAX_ROWS)));
        }
        return ImportReport.of(system, results);
    }

    private RowResult take(String system, ImportRow row) {
        try {
            var externalId = row.requireId();
            var form = row.form(json);
            var violations = validator.validate(form);
            if (!violations.isEmpty()) {
                return invalid(row, violations);
            }
            var taken = rows.take(system, externalId, form);
            return new RowResult(
                    row.number(),
                    externalId,
                    taken.isNew() ? 201 : 200,
                    taken.referral().id(),
                    taken.referral().reference(),
                    null,
                    null,
                    null);
        } catch (Problem problem) {
            return refused(row, problem);
        } catch (JsonProcessingException wrongField) {
            return refused(row, UnreadableJson.refusal(wrongField, language));
        }
    }

    private RowResult invalid(ImportRow row, Set<ConstraintViolation<SubmitReferral>> violations) {
        var errors = violations.stream()
                .map(violation -> new FieldProblem(pointer(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldProblem::pointer))
                .toList();
        var detail = errors.getFirst().detail();
        return RowResult.refused(row.number(), row.externalId().orElse(null), 422, "validation", detail, errors);
    }

    private static String pointer(ConstraintViolation<?> violation) {
        return "/" + violation.getPropertyPath().toString().replace('.', '/').replaceAll("\\[(\\d+)].*", "/$1");
    }

    private RowResult refused(ImportRow row, Problem problem) {
        return refused(row, Refusal.of(problem, language));
    }

    /** A row that cannot be read is one of its kind: the request itself was not malformed. */
    private RowResult refused(ImportRow row, Refusal refusal) {
        return RowResult.refused(
                row.number(),
                row.externalId().orElse(null),
                refusal.status() == 400 ? 422 : refusal.status(),
                refusal.slug(),
                refusal.detail(language),
                refusal.errors().isEmpty() ? null : refusal.errors());
    }
}
