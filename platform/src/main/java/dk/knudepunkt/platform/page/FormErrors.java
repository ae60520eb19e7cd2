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
 * @param byField messages in the reader's language, in the order of the form
 */
@TemplateData
public record FormErrors(Map<String, String> byField) {

    public static final FormErrors NONE = new FormErrors(Map.of());

    /** Names each field by its path in the request record, such as {@code company.cvr}: the form's fields bear these names. */
    public static <T> FormErrors of(Set<ConstraintViolation<T>> violations) {
        var byField = new LinkedHashMap<String, String>();
        violations.forEach(
                violation -> byField.putIfAbsent(violation.getPropertyPath().toString(), violation.getMessage()));
        return new FormErrors(byField);
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
