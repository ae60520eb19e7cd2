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

/**
 * One line of writing, such as a name, whatever signs it has: companies are called all sorts of things. Only control
 * characters and line breaks are refused.
 */
@Documented
@Pattern(regexp = "^[^\\x00-\\x1F\\x7F-\\x9F\\u2028\\u2029\\uFFFD-\\uFFFF]*$")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface PlainLine {

    String message() default "{dk.knudepunkt.PlainLine}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
