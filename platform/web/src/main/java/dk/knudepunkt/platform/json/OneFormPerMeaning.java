package dk.knudepunkt.platform.json;

import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import dk.knudepunkt.platform.typed.TypedEmail;
import dk.knudepunkt.platform.typed.TypedPhone;
import dk.knudepunkt.platform.web.Phone;
import jakarta.validation.constraints.Email;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has to be an e-mail address or a telephone number is read into its one form, in JSON and in forms. */
@SuppressWarnings("serial")
public final class OneFormPerMeaning extends NopAnnotationIntrospector {

    @Override
    public @Nullable Object findDeserializer(Annotated annotated) {
        if (annotated.hasAnnotation(Email.class)) {
            return new TextDeserializer(TypedEmail::read);
        }
        return annotated.hasAnnotation(Phone.class) ? new TextDeserializer(OneFormPerMeaning::phone) : null;
    }

    /** What is no number stays as it is, for the constraint to tell. */
    private static String phone(String typed) {
        return Objects.requireNonNullElse(TypedPhone.read(typed), typed);
    }
}
