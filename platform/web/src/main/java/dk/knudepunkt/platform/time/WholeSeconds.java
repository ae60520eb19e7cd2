package dk.knudepunkt.platform.time;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** A duration in JSON has whole seconds: RFC 3339, which JSON Schema's {@code duration} is, knows no fractions. */
@Singleton
class WholeSeconds implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("whole seconds").addSerializer(new Whole()));
    }

    /** After the framework's: of two serializers for a type, Jackson takes that of the module that came last. */
    @Override
    public int priority() {
        return QUARKUS_CUSTOMIZER_PRIORITY - 1;
    }

    @SuppressWarnings("serial")
    private static final class Whole extends StdSerializer<Duration> {

        Whole() {
            super(Duration.class);
        }

        @Override
        public void serialize(Duration value, JsonGenerator json, SerializerProvider serializers) throws IOException {
            json.writeString(value.truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }
}
