package dk.knudepunkt.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import dk.knudepunkt.platform.time.KnownYears;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Refuses dates and times, however they are read, that lie outside {@link KnownYears}. */
@SuppressWarnings("serial")
final class KnownDates extends BeanDeserializerModifier {

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription described, JsonDeserializer<?> reading) {
        return Temporal.class.isAssignableFrom(described.getBeanClass()) ? new Known(reading) : reading;
    }

    private static boolean isKnown(Object read) {
        var moment = read instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : (Temporal) read;
        return !moment.isSupported(ChronoField.YEAR) || KnownYears.include(moment.get(ChronoField.YEAR));
    }

    private static final class Known extends DelegatingDeserializer {

        Known(JsonDeserializer<?> reading) {
            super(reading);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reading) {
            return new Known(reading);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var read = super.deserialize(parser, context);
            if (read != null && !isKnown(read)) {
                throw JsonProblem.dateOutOfRange();
            }
            return read;
        }
    }
}
