package dk.knudepunkt.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.knudepunkt.platform.web.Phone;
import jakarta.validation.constraints.Email;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestJsonTest {

    private record Reached(
            @Email @Nullable String email, @Phone @Nullable String phone, int times) {}

    private final ObjectMapper lenient = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final ObjectMapper strict = new RequestJson(lenient).mapper();

    @Test
    void addressesAndNumbersAreReadInTheirOneForm() throws JsonProcessingException {
        assertEquals(new Reached("aksel@xn--rdgrd-vuad.dk", "+4512345678", 1), strict.readValue("""
                        {"email": "aksel@rødgrød.dk\u00A0", "phone": "(+45) 12 34 56 78", "times": 1}""", Reached.class));
    }

    @Test
    void whatIsNoneStaysForTheConstraintToTell() throws JsonProcessingException {
        assertEquals(new Reached("nobody", "call me", 1), strict.readValue("""
                        {"email": "nobody", "phone": "call me", "times": 1}""", Reached.class));
    }

    @Test
    void whoReadsWhatOthersWriteStaysLenient() throws JsonProcessingException {
        var newer = """
                {"times": 1, "addedLater": true}""";
        assertThrows(JsonProcessingException.class, () -> strict.readValue(newer, Reached.class));
        assertEquals(new Reached(null, null, 1), lenient.readValue(newer, Reached.class));
    }
}
