package dk.knudepunkt.platform.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Jackson could not read, told with the place where it stands. */
public final class UnreadableJson {

    private UnreadableJson() {}

    /** Names the field, where one is wrong. */
    public static Refusal refusal(JsonProcessingException unreadable, Language language) {
        var pointer = pointer(unreadable);
        var refused = Causes.first(unreadable, Problem.class).orElse(null);
        if (refused != null) {
            return Refusal.of(refused.pointer().isPresent() ? refused : refused.at(pointer), language);
        }
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return at(pointer, Refusal.of(400, "unknown-field", pointer, known(unknown)), language);
        }
        if (isDoubled(unreadable)) {
            return at(pointer, Refusal.of(400, "doubled-field", pointer), language);
        }
        return pointer.isEmpty()
                ? Refusal.of(400, "malformed-json")
                : at(pointer, Refusal.of(400, "malformed-value", pointer), language);
    }

    private static Refusal at(String pointer, Refusal refusal, Language language) {
        var detail = ProblemTexts.detail(refusal.slug(), language, refusal.arguments());
        return new Refusal(
                refusal.status(),
                refusal.slug(),
                List.of(new ProblemBody.FieldProblem(pointer, detail)),
                List.of(),
                refusal.arguments());
    }

    private static String known(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds();
        return known == null
                ? ""
                : known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    /** Jackson has no type of its own for it. */
    private static boolean isDoubled(JsonProcessingException unreadable) {
        return unreadable.getOriginalMessage() != null
                && unreadable.getOriginalMessage().startsWith("Duplicate field");
    }

    /** Empty when it is the document as a whole. */
    private static String pointer(JsonProcessingException unreadable) {
        if (isDoubled(unreadable) && parser(unreadable) instanceof JsonParser parser) {
            return parser.getParsingContext().pathAsPointer().toString();
        }
        return unreadable instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(UnreadableJson::step).collect(Collectors.joining())
                : "";
    }

    private static @Nullable Object parser(JsonProcessingException unreadable) {
        return unreadable.getCause() instanceof JsonParseException below
                ? below.getProcessor()
                : unreadable.getProcessor();
    }

    private static String step(JsonMappingException.Reference step) {
        return JsonPointer.SEPARATOR
                + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : escaped(step.getFieldName()));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
