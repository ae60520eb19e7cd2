package dk.knudepunkt.platform.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.typed.SpokenConverter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link FormField} is typed as, converts it, and keeps what the converter has against it. */
final class ConvertedDeserializer extends StdDeserializer<Object> {

    private final transient Converter<Object, Object> converter;
    private final boolean emptyIsValue;

    @SuppressWarnings("unchecked")
    ConvertedDeserializer(Converter<?, ?> converter, boolean emptyIsValue) {
        super(Object.class);
        this.converter = (Converter<Object, Object>) converter;
        this.emptyIsValue = emptyIsValue;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var errors = FieldErrors.of(context);
        var path = FieldErrors.path(parser);
        var before = errors.count();
        Object typed = context.readValue(parser, converter.getInputType(context.getTypeFactory()));
        if (typed == null || errors.count() > before) {
            return null;
        }
        try {
            return converter instanceof SpokenConverter<Object, Object> spoken
                    ? spoken.convert(typed, errors.language())
                    : converter.convert(typed);
        } catch (Problem refused) {
            errors.refused(path, refused);
            return null;
        }
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
        return emptyIsValue ? converter.convert(nothing(context)) : null;
    }

    private Object nothing(DeserializationContext context) throws JsonMappingException {
        var type = converter.getInputType(context.getTypeFactory());
        try {
            return type.hasRawClass(String.class)
                    ? ""
                    : context.readTreeAsValue(JsonNodeFactory.instance.objectNode(), type);
        } catch (IOException unreadable) {
            throw JsonMappingException.fromUnexpectedIOE(unreadable);
        }
    }

    /** What is typed tells what it is, also where JSON names the kind of a sealed type. */
    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer kinds) throws IOException {
        return deserialize(parser, context);
    }
}
