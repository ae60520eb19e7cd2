package dk.knudepunkt.cases.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.cases.evaluation.code.Competence;
import dk.knudepunkt.cases.evaluation.code.Effect;
import dk.knudepunkt.cases.evaluation.code.ExternalUse;
import dk.knudepunkt.cases.evaluation.code.Referred;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each event, written by the service's own JSON, is the example of the contract. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class EvaluationMessagesTest {

    private static final UUID EVALUATION = UUID.fromString("0190a1b2-7c3d-7e4f-8d7e-8f9a0b1c2d3e");
    private static final UUID COURSE = UUID.fromString("0190a1b2-7c3d-7e4f-9b6c-7d8e9f0a1b2c");
    private static final LocalDate MAY = LocalDate.of(2021, 5, 31);

    @Inject
    ObjectMapper json;

    @Test
    void sentIsTheExample() throws Exception {
        assertIsExample("evaluation.sent.v1", new EvaluationEvent.Sent(EVALUATION, COURSE, Segment.GROWTH, MAY, MAY));
    }

    @Test
    void answeredIsTheExample() throws Exception {
        assertIsExample(
                "evaluation.answered.v1",
                new EvaluationEvent.Answered(
                        EVALUATION,
                        COURSE,
                        Segment.GROWTH,
                        MAY,
                        LocalDate.of(2021, 6, 3),
                        Competence.VERY_SATISFIED,
                        9,
                        Effect.HIGH,
                        Referred.YES,
                        ExternalUse.WITHIN_HALF_A_YEAR,
                        List.of(Theme.DIGITALISATION, Theme.EXPORT)));
    }

    private void assertIsExample(String type, EvaluationEvent event) throws Exception {
        var message = EvaluationMessages.message(event);
        assertEquals(type, message.type());
        assertEquals("evaluation", message.topic());
        Contracts.assertIsExample(type, json.writeValueAsString(message.data()));
    }
}
