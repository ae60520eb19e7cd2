package dk.knudepunkt.acceptance;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The images of this build, run beside the platform: another gateway, and another instance of the referrals behind it. */
@TakesMinutes
@ExtendWith(WithHub.class)
class ContainerStoryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static Containers containers;
    private static String gateway;

    @BeforeAll
    static void start(Hub hub) {
        containers = Containers.build("referrals", "gateway");
        var ports = FreePorts.inARow(4);
        gateway = "http://localhost:" + ports;
        var referrals = new HashMap<>(hub.settingsOf("referrals"));
        referrals.put("KNUDEPUNKT_PORT", Integer.toString(ports + 1));
        referrals.put("KNUDEPUNKT_MANAGEMENT_PORT", Integer.toString(ports + 2));
        containers.start("referrals", referrals);
        var edge = new HashMap<>(hub.settingsOf("gateway"));
        edge.put("KNUDEPUNKT_PORT", Integer.toString(ports));
        edge.put("KNUDEPUNKT_MANAGEMENT_PORT", Integer.toString(ports + 3));
        edge.put("KNUDEPUNKT_REFERRALS_URL", "http://localhost:" + (ports + 1));
        edge.put("KNUDEPUNKT_PUBLIC_URL", gateway);
        containers.start("gateway", edge);
        awaitReady("referrals");
        awaitReady("gateway");
    }

    private static void awaitReady(String service) {
        Awaitility.await(service)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .conditionEvaluationListener(condition -> {
                    if (condition.getRemainingTimeInMS() <= 0) {
                        System.err.println(containers.console(service));
                    }
                })
                .until(() ->
                        containers.in(service, "java", "-jar", "/app/probe.jar").code() == 0);
    }

    @AfterAll
    static void stop() {
        if (containers != null) {
            containers.close();
        }
    }

    @Test
    void whatIsReferredByWayOfTheImagesIsThereForAll(Hub hub) {
        var journey = new Journey(hub);
        var id = hub.as("les-solroed")
                .baseUri(gateway)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Journey.form())
                .post("/api/referrals")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        journey.referral(id).then().statusCode(200).body("id", is(id));
        hub.anonymous().baseUri(gateway).get("/q/health").then().statusCode(404);
    }

    @Test
    void aStrangerInsideFindsNoShellAndIsNobody() {
        assertNotEquals(0, containers.in("referrals", "sh", "-c", "true").code());
        assertEquals("10001:10001", containers.told("referrals", "{{.Config.User}}"));
        assertEquals(
                containers.told("gateway", "{{index .Config.Labels \"org.opencontainers.image.version\"}}"),
                containers.told("referrals", "{{index .Config.Labels \"org.opencontainers.image.version\"}}"));
        assertTrue(containers
                .told("referrals", "{{index .Config.Labels \"org.opencontainers.image.revision\"}}")
                .matches("[0-9a-f]{40}"));
    }
}
