package dk.knudepunkt.acceptance;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One request can be followed wherever it leads, over HTTP and over Kafka, by the id that it came with. */
@ExtendWith(WithHub.class)
class TraceStoryTest {

    private final Hub hub;
    private final Journey journey;

    TraceStoryTest(Hub hub) {
        this.hub = hub;
        this.journey = new Journey(hub);
    }

    /** The acceptance enters at the gateway, is written by referrals, and opens a course in cases. */
    @Test
    void anAcceptanceIsOneTraceFromTheGatewayToTheCourse() {
        var referral = journey.refer();
        var trace = UUID.randomUUID().toString().replace("-", "");
        var services = hub.traces().servicesOf(trace);
        hub.as("triage")
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .header("If-Match", Journey.version(journey.referral(referral)))
                .body("""
                        {"courseKind": "SHORT", "developerId": "developer"}""")
                .post("/api/referrals/" + referral + "/acceptance")
                .then()
                .statusCode(200);
        journey.awaitCourse(referral, "OPEN");
        Journey.eventually()
                .until(() -> services.containsAll(List.of("gateway", "referrals-service", "cases-service")));
    }
}
