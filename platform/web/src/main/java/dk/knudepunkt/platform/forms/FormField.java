package dk.knudepunkt.platform.forms;

import com.fasterxml.jackson.databind.util.Converter;
import dk.knudepunkt.platform.typed.SpokenConverter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a field of a request record that people write it otherwise than JSON does, such as one round a line. Only forms
 * look at it; JSON stays as it is. A reading converter that finds the text wrong throws a
 * {@link dk.knudepunkt.platform.problem.Problem}, which comes back at the field. One whose text holds numbers is a
 * {@link SpokenConverter}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface FormField {

    /** From what is typed (a text, or a record of several fields) to the value of the record. */
    Class<? extends Converter<?, ?>> read();

    /** Back, to fill the field with what is there already. */
    Class<? extends Converter<?, ?>> write() default Converter.None.class;

    /** Whether an empty field is something too, such as no rounds; it is then read as an empty text, or as
     * several empty fields. */
    boolean emptyIsValue() default false;
}
