package dk.knudepunkt.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.testing.LocalIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the mapper that writes answers: the framework's own modules come to it as well. */
@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class WholeSecondsTest {

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @CsvSource({"PT3H50M56.33S, PT3H50M56S", "PT48H, PT48H", "PT0.9S, PT0S", "PT0S, PT0S"})
    void aDurationHasNoFractionsOfASecond(Duration duration, String written) throws JsonProcessingException {
        assertEquals('"' + written + '"', json.writeValueAsString(duration));
    }
}
