package dk.knudepunkt.cofinancing.statement.billing;

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

/** A global location number (EAN): thirteen digits, the last of which checks the others. Absence is another's matter. */
@Documented
@Constraint(validatedBy = Gln.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Gln {

    String message() default "{dk.knudepunkt.Gln}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Weighs the digits 1, 3, 1, 3 … as GS1 does: the sum is a multiple of ten. */
    class Validator implements ConstraintValidator<Gln, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || value.isEmpty() || (value.matches("[0-9]{13}") && weighed(value) % 10 == 0);
        }

        private static int weighed(String digits) {
            var sum = 0;
            for (var each = 0; each < digits.length(); each++) {
                sum += (digits.charAt(each) - '0') * (each % 2 == 0 ? 1 : 3);
            }
            return sum;
        }
    }
}
