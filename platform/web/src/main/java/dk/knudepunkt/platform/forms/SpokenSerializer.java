package dk.knudepunkt.platform.forms;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dk.knudepunkt.platform.problem.Language;
import java.io.IOException;

/** Writes what stands in a field in the language of the page. */
final class SpokenSerializer extends StdSerializer<Object> {

    private final transient SpokenConverter<Object, Object> converter;

    @SuppressWarnings("unchecked")
    SpokenSerializer(SpokenConverter<?, ?> converter) {
        super(Object.class);
        this.converter = (SpokenConverter<Object, Object>) converter;
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
        provider.defaultSerializeValue(
                converter.convert(value, (Language) provider.getAttribute(Language.class)), json);
    }
}
