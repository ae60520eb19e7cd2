package dk.knudepunkt.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How the single values of a request are read. */
@SuppressWarnings("serial")
final class RequestValues extends SimpleModule {

    RequestValues() {
        addDeserializer(String.class, new TextDeserializer());
        addDeserializer(BigDecimal.class, new BoundedDecimal());
        setDeserializerModifier(new KnownDates());
    }

    /** A short number with a long exponent fills the memory as soon as somebody writes it out. */
    private static final class BoundedDecimal extends BigDecimalDeserializer {

        private static final int MAX_EXPONENT = 30;

        @Override
        public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var number = super.deserialize(parser, context);
            if (number != null && Math.abs((long) number.scale()) > MAX_EXPONENT) {
                throw JsonProblem.numberOutOfRange();
            }
            return number;
        }
    }
}
