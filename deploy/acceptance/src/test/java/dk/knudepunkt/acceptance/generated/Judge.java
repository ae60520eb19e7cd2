package dk.knudepunkt.acceptance.generated;

import dk.knudepunkt.acceptance.generated.Finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Holds answers against the document. */
final class Judge {

    private static final int SERVER_ERROR = 500;
    private static final Pattern INDEX = Pattern.compile("/\\d+");

    private final ApiDocument document;

    Judge(ApiDocument document) {
        this.document = document;
    }

    /**
     * What is wrong with an answer.
     *
     * @param mustBeRefused whether the request was broken in a way that the document forbids
     */
    List<Finding> findings(Operation operation, Answer answer, boolean mustBeRefused) {
        List<Finding> findings = new ArrayList<>();
        if (answer.status() >= SERVER_ERROR) {
            findings.add(new Finding(Rule.SERVER_FAILED, Integer.toString(answer.status())));
        }
        if (mustBeRefused && answer.isSuccess()) {
            findings.add(new Finding(Rule.TAKEN, Integer.toString(answer.status())));
        }
        findings.addAll(undocumented(operation, answer));
        return findings;
    }

    private List<Finding> undocumented(Operation operation, Answer answer) {
        var described = operation.answer(answer.status());
        if (described.isMissingNode()) {
            return List.of(new Finding(Rule.UNDOCUMENTED_STATUS, Integer.toString(answer.status())));
        }
        if (answer.mediaType().isEmpty() && !described.has("content")) {
            return List.of();
        }
        var content = described.path("content").path(answer.mediaType());
        if (content.isMissingNode()) {
            return List.of(new Finding(Rule.UNDOCUMENTED_TYPE, answer.status() + " " + answer.mediaType()));
        }
        if (!answer.isJson()) {
            return List.of();
        }
        return document.misfits(content.path("schema"), answer.body()).stream()
                .map(misfit -> new Finding(
                        Rule.MISFIT,
                        answer.status() + " " + INDEX.matcher(misfit).replaceAll("/*")))
                .distinct()
                .toList();
    }
}
