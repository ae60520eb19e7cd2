package dk.knudepunkt.platform.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dk.knudepunkt.platform.json.OneFormPerMeaning;
import dk.knudepunkt.platform.problem.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Between the fields of a form and its request record, both ways; Jackson does it, as it does for JSON. */
final class FormReader {

    private final ObjectMapper json;

    FormReader(ObjectMapper ofTheService) {
        json = ofTheService
                .copy()
                .registerModule(new TypedValues())
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .addHandler(new UnreadableFields());
        json.setAnnotationIntrospector(AnnotationIntrospector.pair(
                new FormAnnotations(),
                AnnotationIntrospector.pair(
                        new OneFormPerMeaning(), json.getDeserializationConfig().getAnnotationIntrospector())));
    }

    /** The record, as far as it can be read; what cannot be is among the errors. */
    <T> @Nullable T read(Class<T> type, Map<String, List<String>> fields, FieldErrors errors) {
        try {
            var tree = FieldTree.of(fields);
            Required.layParts(type, tree, fields.keySet());
            var request = json.readerFor(type)
                    .withAttribute(FieldErrors.class, errors)
                    .<T>readValue(tree);
            Required.missingNumbers(type, tree).forEach(path -> errors.refused(path, FormProblem.missing()));
            return request;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A form of " + type.getSimpleName() + " cannot be read", broken);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What would be typed to get this record. */
    Map<String, List<String>> write(Object request, Language language) {
        try (var buffer = new TokenBuffer(json, false)) {
            json.writer().withAttribute(Language.class, language).writeValue(buffer, request);
            return FieldTree.flat(json.<JsonNode>readTree(buffer.asParser()));
        } catch (IOException unwritable) {
            throw new IllegalStateException("A request cannot be shown in a form", unwritable);
        }
    }
}
