package dk.knudepunkt.platform.page;

import io.quarkus.qute.TemplateData;
import jakarta.validation.ConstraintViolation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a filled-in form, by the field's name.
 *
 * @param byField messages in the reader's language
 */
@TemplateData
public record FormErrors(Map<String, String> byField) {

    public static final FormErrors NONE = new FormErrors(Map.of());

    /** Names each field by its path in the request record, such as {@code company.cvr}: the form's fields bear these names. An entry of a list is its field. */
    public static <T> FormErrors of(Set<ConstraintViolation<T>> violations) {
        var byField = new LinkedHashMap<String, String>();
        violations.forEach(violation -> byField.putIfAbsent(fieldOf(violation), violation.getMessage()));
        return new FormErrors(byField);
    }

    private static String fieldOf(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replaceAll("\\[.*", "");
    }

    /** One thing wrong that no annotation sees, at the field where it is to be mended. */
    public static FormErrors at(String field, String message) {
        return new FormErrors(Map.of(field, message));
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** The message at a field, or null where the field is right. */
    public @Nullable String at(String field) {
        return byField.get(field);
    }
}
