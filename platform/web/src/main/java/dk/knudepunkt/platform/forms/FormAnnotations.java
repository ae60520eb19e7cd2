package dk.knudepunkt.platform.forms;

import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.util.ClassUtil;
import com.fasterxml.jackson.databind.util.Converter;
import dk.knudepunkt.platform.typed.SpokenConverter;
import org.jspecify.annotations.Nullable;

/** Lets Jackson see {@link FormField}. */
@SuppressWarnings("serial")
final class FormAnnotations extends NopAnnotationIntrospector {

    @Override
    public @Nullable Object findDeserializer(Annotated annotated) {
        var field = annotated.getAnnotation(FormField.class);
        return field == null ? null : new ConvertedDeserializer(made(field.read()), field.emptyIsValue());
    }

    @Override
    public @Nullable Object findSerializer(Annotated annotated) {
        return writing(annotated) instanceof SpokenConverter<?, ?> spoken ? spoken.serializer() : null;
    }

    @Override
    public @Nullable Object findSerializationConverter(Annotated annotated) {
        var converter = writing(annotated);
        return converter instanceof SpokenConverter ? null : converter;
    }

    private static @Nullable Converter<?, ?> writing(Annotated annotated) {
        var field = annotated.getAnnotation(FormField.class);
        return field == null || field.write() == Converter.None.class ? null : made(field.write());
    }

    private static Converter<?, ?> made(Class<? extends Converter<?, ?>> type) {
        return ClassUtil.createInstance(type, true);
    }
}
