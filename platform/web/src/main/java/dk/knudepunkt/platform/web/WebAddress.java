package dk.knudepunkt.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The address of a website, with letters of any script and without a user in front of the host. The API's documents tell
 * only how it begins: readers of patterns do not agree on how all letters are written.
 */
@Documented
@Pattern(regexp = "^https?://.+$")
@ReportAsSingleViolation
@Constraint(validatedBy = WebAddress.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface WebAddress {

    String message() default "{dk.knudepunkt.WebAddress}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges the whole of it. */
    class Validator implements ConstraintValidator<WebAddress, String> {

        private static final java.util.regex.Pattern ADDRESS =
                java.util.regex.Pattern.compile("https?://[\\p{L}\\p{N}.-]+(?::\\d+)?(?:[/?#][^\\s\\p{C}<>\"]*)?");

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || ADDRESS.matcher(value).matches();
        }
    }
}
