package dk.knudepunkt.platform.register;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value has the form of a Danish industry code (DB07), or is empty. */
@Documented
@Pattern(regexp = "^(?:[0-9]{6})?$")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface IndustryCode {

    String message() default "{dk.knudepunkt.IndustryCode}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
