package dk.knudepunkt.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * The mapper of requests, which takes a value only for what it is. The one that is injected elsewhere stays lenient: messages
 * of a newer producer, kept answers and other people's registers may hold more than we know.
 */
@Provider
@Singleton
public class RequestJson implements ContextResolver<ObjectMapper> {

    /** What costs more to read than it can mean. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNumberLength(100)
            .maxNestingDepth(50)
            .maxNameLength(1_000)
            .build();

    private static final List<LogicalType> SCALARS =
            List.of(LogicalType.Boolean, LogicalType.Integer, LogicalType.Float, LogicalType.Textual, LogicalType.Enum);

    private final ObjectMapper json;

    RequestJson(ObjectMapper lenient) {
        json = lenient.copy()
                .registerModule(new RequestValues())
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.setAnnotationIntrospector(AnnotationIntrospector.pair(
                new OneFormPerMeaning(), json.getDeserializationConfig().getAnnotationIntrospector()));
        json.getFactory().setStreamReadConstraints(LIMITS);
        SCALARS.forEach(this::refuseOtherShapes);
    }

    /** A number is no yes, and a text is no number; a whole number is a number with decimals, though. */
    private void refuseOtherShapes(LogicalType type) {
        for (var shape : CoercionInputShape.values()) {
            if (type != LogicalType.Float || shape != CoercionInputShape.Integer) {
                json.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
            }
        }
    }

    /** For rows of files, which are requests one after the other. */
    public ObjectMapper mapper() {
        return json;
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return json;
    }
}
