package dk.knudepunkt.platform.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import dk.knudepunkt.platform.problem.Language;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one value from what was typed; what cannot be read is kept as an error at its path, and reading goes on. */
@SuppressWarnings("serial")
final class TypedDeserializer<T> extends StdScalarDeserializer<T> {

    private final @Nullable T absent;
    private final transient BiFunction<String, Language, @Nullable T> reading;
    private final transient Supplier<FormProblem> otherwise;

    TypedDeserializer(
            Class<T> type,
            @Nullable T absent,
            BiFunction<String, Language, @Nullable T> reading,
            Supplier<FormProblem> otherwise) {
        super(type);
        this.absent = absent;
        this.reading = reading;
        this.otherwise = otherwise;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var errors = FieldErrors.of(context);
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            errors.refused(FieldErrors.path(parser), FormProblem.twice());
            parser.skipChildren();
            return absent;
        }
        var value = reading.apply(parser.getText(), errors.language());
        if (value == null) {
            errors.refused(FieldErrors.path(parser), otherwise.get());
            return absent;
        }
        return value;
    }

    @Override
    public @Nullable T getNullValue(DeserializationContext context) {
        return absent;
    }
}
