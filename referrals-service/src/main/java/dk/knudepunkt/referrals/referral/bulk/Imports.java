package dk.knudepunkt.referrals.referral.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.json.RequestJson;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.problem.ProblemBody.FieldProblem;
import dk.knudepunkt.referrals.referral.bulk.ImportReport.RowResult;
import dk.knudepunkt.referrals.referral.intake.SubmitReferral;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    ImportReport take(String system, ImportFormat format, InputStream body) {
        var results = new ArrayList<RowResult>();
        try (var reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            var each = format.rows(reader, json).iterator();
            while (each.hasNext() && results.size() < MAX_ROWS) {
                results.add(take(system, each.next()));
            }
            if (each.hasNext()) {
                results.add(refused(each.next(), ImportProblem.tooMany(MAX_ROWS)));
            }
        } catch (IOException | UncheckedIOException broken) {
            results.add(refused(new ImportRow(results.size() + 1, Optional.empty()), ImportProblem.unreadable()));
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
        var detail = problem.detail(language);
        var errors = problem.pointer()
                .map(pointer -> List.of(new FieldProblem(pointer, detail)))
                .orElse(null);
        var status = switch (problem.kind()) {
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case MALFORMED, INVALID, PRECONDITION_FAILED, PRECONDITION_REQUIRED -> 422;
            case UNAVAILABLE -> 503;
        };
        return RowResult.refused(row.number(), row.externalId().orElse(null), status, problem.slug(), detail, errors);
    }
}
