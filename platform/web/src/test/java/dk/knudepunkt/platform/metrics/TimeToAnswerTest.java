package dk.knudepunkt.platform.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.LocalIssuer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class TimeToAnswerTest {

    @Inject
    MeterRegistry metrics;

    @Test
    void answersAreCountedByFewBounds() {
        given().get("/api/caller").then().statusCode(200);
        var times = metrics.get("http.server.requests").timers();
        assertTrue(times.stream()
                .anyMatch(time -> "/api/caller".equals(time.getId().getTag("uri"))));
        assertThat(times).allSatisfy(time -> assertThat(bounds(time)).containsExactly(0.1, 0.3, 1, 3, 10));
    }

    @Test
    void othersKeepTheirSeries() {
        assertThat(bounds(metrics.timer("something.else"))).isEmpty();
    }

    private static double[] bounds(Timer time) {
        return Arrays.stream(time.takeSnapshot().histogramCounts())
                .mapToDouble(count -> count.bucket(TimeUnit.SECONDS))
                .filter(Double::isFinite)
                .toArray();
    }
}
