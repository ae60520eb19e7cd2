package dk.knudepunkt.platform.register;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The value is the code of a Danish municipality. Absence is another constraint's matter. */
@Documented
@Constraint(validatedBy = KnownMunicipality.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface KnownMunicipality {

    String message() default "{dk.knudepunkt.KnownMunicipality}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges by {@link Municipality#exists}. */
    class Validator implements ConstraintValidator<KnownMunicipality, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || value.isBlank() || Municipality.exists(value);
        }
    }
}
