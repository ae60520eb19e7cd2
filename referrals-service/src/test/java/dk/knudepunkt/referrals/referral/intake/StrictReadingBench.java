package dk.knudepunkt.referrals.referral.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.json.RequestJson;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * What it costs to read a submission strictly and in its one form, against reading it as the framework would: the difference
 * is a share of a submission's processor time, which BENCHMARKS.md has. No test of the build: deploy/bench runs it.
 */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class StrictReadingBench {

    private static final String BODY = """
            {"company":{"cvr":"12345674","name":"Eksempel Maskinfabrik ApS","municipalityCode":"269",\
            "email":"post@eksempel.example","phone":"+45 70 10 20 30"},\
            "contactPerson":{"name":"Alma Eksempel","email":"alma@eksempel.example","phone":"20 10 20 30"},\
            "unitCode":"les-solroed","need":"Vil eksportere til Tyskland og mangler en plan.",\
            "topics":["eksport","finansiering"],"jointVisit":true,"wishes":"Gerne før sommer","channel":"API",\
            "consent":true}""";

    private static final int READINGS = 200_000;
    private static final int ROUNDS = 5;

    @Inject
    ObjectMapper lenient;

    @Inject
    RequestJson requests;

    @Test
    void aSubmissionIsReadStrictly() throws JsonProcessingException {
        var strict = requests.mapper();
        assertEquals(
                "+4570102030",
                strict.readValue(BODY, SubmitReferral.class).company().phone());
        for (var round = 0; round < ROUNDS; round++) {
            var plain = micros(lenient);
            var all = micros(strict);
            System.out.printf(
                    Locale.ROOT,
                    "reading a submission: %.1f us, strictly %.1f us, difference %.1f us%n",
                    plain,
                    all,
                    all - plain);
        }
    }

    private static double micros(ObjectMapper mapper) throws JsonProcessingException {
        var start = System.nanoTime();
        for (var reading = 0; reading < READINGS; reading++) {
            mapper.readValue(BODY, SubmitReferral.class);
        }
        return (double) Duration.ofNanos(System.nanoTime() - start).toNanos() / READINGS / 1000;
    }
}
