package dk.knudepunkt.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A telephone number as people write it, up to 30 characters; nothing at all is also accepted. */
@Documented
@Pattern(regexp = "^(?:\\+?[\\d ()./-]{6,29})?$")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Phone {

    String message() default "{dk.knudepunkt.Phone}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
