package dk.knudepunkt.platform.typed;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import dk.knudepunkt.platform.problem.Language;
import java.io.IOException;

/** A converter of a form's field whose text holds numbers: 1.234 is a thousand to one reader and a little over one to another. */
public abstract class SpokenConverter<I, O> extends StdConverter<I, O> {

    /** In the language of the page. */
    public abstract O convert(I value, Language spoken);

    /** In the house's own language, where no page asks. */
    @Override
    public final O convert(I value) {
        return convert(value, Language.DA);
    }

    /** Writes what stands in a field in the language that the writer's attribute {@code Language.class} says. */
    public final JsonSerializer<Object> serializer() {
        return new Writer(this);
    }

    private static final class Writer extends StdSerializer<Object> {

        private final transient SpokenConverter<Object, Object> converter;

        @SuppressWarnings("unchecked")
        private Writer(SpokenConverter<?, ?> converter) {
            super(Object.class);
            this.converter = (SpokenConverter<Object, Object>) converter;
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(
                    converter.convert(value, (Language) provider.getAttribute(Language.class)), json);
        }
    }
}
