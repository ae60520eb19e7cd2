package dk.knudepunkt.platform.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import dk.knudepunkt.platform.problem.Problem;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Whatever Jackson would stop at is kept as an error at its path instead, so that all of them are told at once. */
final class UnreadableFields extends DeserializationProblemHandler {

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String typed, String why) {
        var problem = type.isEnum() ? FormProblem.notOffered() : FormProblem.unreadable();
        FieldErrors.of(context).refused(FieldErrors.path(context.getParser()), problem);
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String why)
            throws IOException {
        var problem = token == JsonToken.START_ARRAY ? FormProblem.twice() : FormProblem.unreadable();
        FieldErrors.of(context).refused(FieldErrors.path(parser), problem);
        parser.skipChildren();
        return null;
    }

    /** A text where several fields belong. */
    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context, Class<?> type, ValueInstantiator maker, JsonParser parser, String why)
            throws IOException {
        FieldErrors.of(context).refused(FieldErrors.path(parser), FormProblem.unreadable());
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable why) throws IOException {
        if (why instanceof Problem refused) {
            FieldErrors.of(context).refused(FieldErrors.path(context.getParser()), refused);
            return null;
        }
        if (!FieldErrors.of(context).isEmpty()) {
            // The record's own code met a value that could not be read; that one is already told.
            return null;
        }
        return NOT_HANDLED;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        FieldErrors.of(context).refused(FieldErrors.WHOLE, FormProblem.unknown(name));
        parser.skipChildren();
        return true;
    }
}
