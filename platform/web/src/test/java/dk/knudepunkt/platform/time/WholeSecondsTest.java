package dk.knudepunkt.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeSecondsTest {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);

    @ParameterizedTest
    @CsvSource({"PT3H50M56.33S, PT3H50M56S", "PT48H, PT48H", "PT0.9S, PT0S", "PT0S, PT0S"})
    void aDurationHasNoFractionsOfASecond(Duration duration, String written) throws JsonProcessingException {
        new WholeSeconds().customize(json);
        assertEquals('"' + written + '"', json.writeValueAsString(duration));
    }
}
