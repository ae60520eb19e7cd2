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

/** One line of ordinary writing, such as a name: letters, digits and punctuation; no markup, no emoji, no line breaks. */
@Documented
@Pattern(regexp = "^[\\p{L}\\p{M}\\p{N}\\p{Zs}.,:;'’`´\"&/()+\\-–!?#@*%°_|§]*$")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface PlainLine {

    String message() default "{dk.knudepunkt.PlainLine}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
