package dk.knudepunkt.referrals.promise.calendar;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date in the lifetime of the platform: a year that is mistyped would lie in wait for good. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CalendarDate.Check.class)
public @interface CalendarDate {

    String message() default "{dk.knudepunkt.CalendarDate}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** From 2000 until 2099. */
    class Check implements ConstraintValidator<CalendarDate, LocalDate> {

        @Override
        public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
            return date == null || (date.getYear() >= 2000 && date.getYear() < 2100);
        }
    }
}
