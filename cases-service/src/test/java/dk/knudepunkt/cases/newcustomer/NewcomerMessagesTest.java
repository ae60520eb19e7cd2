package dk.knudepunkt.cases.newcustomer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The event, written by the service's own JSON, is the example of the contract. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class NewcomerMessagesTest {

    @Inject
    ObjectMapper json;

    @Test
    void judgedIsTheExample() throws Exception {
        var start = LocalDate.of(2021, 4, 1);
        var course = new PastGuidance(UUID.fromString("0190a1b2-7c3d-7e4f-9b6c-7d8e9f0a1b2c"), start, null);
        var judgement = new NewnessJudgement(
                1,
                List.of(
                        verdict(NewnessReading.NO_CONTACT_EITHER_HOUSE, Newness.UNKNOWN),
                        verdict(NewnessReading.NOT_GUIDED_YEAR_BEFORE, Newness.YES),
                        verdict(NewnessReading.NEVER_IN_COURSE, Newness.NO),
                        verdict(NewnessReading.NOT_IN_COURSE_THREE_YEARS, Newness.YES),
                        verdict(NewnessReading.NO_CONTACT, Newness.NO)),
                Instant.parse("2021-04-01T07:30:00Z"),
                null,
                null);
        var message = NewcomerMessages.message(course, judgement);
        assertEquals("course", message.topic());
        assertEquals(NewcomerMessages.TYPE, message.type());
        Contracts.assertIsExample(NewcomerMessages.TYPE, json.writeValueAsString(message.data()));
    }

    private static NewnessVerdict verdict(NewnessReading reading, Newness answer) {
        return new NewnessVerdict(reading, answer, NewnessEvidence.ofHistory(LocalDate.MIN));
    }
}
