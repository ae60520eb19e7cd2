package dk.knudepunkt.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import dk.knudepunkt.platform.typed.TypedText;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads a text as people paste it, and refuses what no database keeps (NUL, and half a character) and what stands for a letter that was lost. */
@SuppressWarnings("serial")
final class TextDeserializer extends StdScalarDeserializer<String> {

    private static final int LOST = 0xFFFD;

    private final transient UnaryOperator<String> form;

    TextDeserializer() {
        this(TypedText::tidy);
    }

    TextDeserializer(UnaryOperator<String> form) {
        super(String.class);
        this.form = form;
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = parser.getText();
        if (!isKept(text)) {
            throw JsonProblem.malformedText();
        }
        return form.apply(text);
    }

    private static boolean isKept(String text) {
        return text.codePoints().noneMatch(letter -> letter == 0 || letter == LOST || isHalf(letter));
    }

    /** Pairs arrive as one code point; what is left is alone. */
    private static boolean isHalf(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }
}
