package dk.knudepunkt.platform.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is wrong with a form so far: the first thing at each field, in the reader's language. */
final class FieldErrors {

    /** The path of what is wrong with the form as a whole. */
    static final String WHOLE = "";

    private final Map<String, String> byPath = new LinkedHashMap<>();
    private final Set<String> sent;
    private final Language language;

    /**
     * Begins with nothing wrong.
     *
     * @param sent the names of the fields that were sent
     */
    FieldErrors(Set<String> sent, Language language) {
        this.sent = sent;
        this.language = language;
    }

    /** Those of the form that this context reads. */
    static FieldErrors of(DeserializationContext context) {
        return (FieldErrors) context.getAttribute(FieldErrors.class);
    }

    /** Where in the form the parser is: {@code company.cvr}. */
    static String path(JsonParser parser) {
        return fromPointer(parser.getParsingContext().pathAsPointer().toString());
    }

    static String fromPointer(String pointer) {
        return pointer.isEmpty() ? WHOLE : pointer.substring(1).replace('/', '.');
    }

    void refused(String path, Problem problem) {
        add(problem.pointer().map(FieldErrors::fromPointer).orElse(path), problem.detail(language));
    }

    /** An entry of a list that is one field is that field. */
    void add(String path, String message) {
        byPath.putIfAbsent(fieldOf(path), message);
    }

    private String fieldOf(String path) {
        for (var field = path; !field.isEmpty(); field = field.substring(0, Math.max(field.lastIndexOf('.'), 0))) {
            if (sent.contains(field)) {
                return field;
            }
        }
        return path.replaceFirst("\\.\\d+(\\.<.*)?$", "");
    }

    boolean isEmpty() {
        return byPath.isEmpty();
    }

    int count() {
        return byPath.size();
    }

    Language language() {
        return language;
    }

    Map<String, String> byPath() {
        return byPath;
    }
}
