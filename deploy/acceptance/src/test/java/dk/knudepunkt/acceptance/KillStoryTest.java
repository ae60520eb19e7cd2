package dk.knudepunkt.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service dies in the middle of everything. Clients repeat what got no answer; nothing is lost and nothing doubled. */
@ExtendWith(WithHub.class)
class KillStoryTest {

    private static final int REFERRALS = 12;

    @ParameterizedTest
    @ValueSource(strings = {"referrals", "cases", "goals", "gateway"})
    void nothingIsLostOrDoubledWhenAServiceIsKilled(String service, Hub hub) {
        var journey = new Journey(hub);
        var year = Journey.today().getYear();
        var before = journey.figure(year, "9.1");

        List<String> referrals = new ArrayList<>();
        for (var i = 0; i < REFERRALS; i++) {
            var key = UUID.randomUUID().toString();
            String id = answered(() -> journey.refer(key), 201).path("id");
            referrals.add(id);
            if (i == REFERRALS / 2) {
                hub.kill(service);
            }
            accepted(journey, id);
        }
        var courses = new LinkedHashMap<String, String>();
        referrals.forEach(id -> courses.put(id, eventualCourse(journey, id)));
        hub.kill(service);
        courses.values().forEach(course -> completed(journey, course));

        Journey.eventually()
                .ignoreExceptions()
                .untilAsserted(() -> assertEquals(before + REFERRALS, journey.figure(year, "9.1")));
        referrals.forEach(id -> {
            assertEquals(List.of(courses.get(id)), journey.coursesOf(id));
            assertEquals(courses.get(id), journey.awaitCourse(id, "COMPLETED"));
        });
    }

    private static String eventualCourse(Journey journey, String referral) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> journey.referral(referral).<String>path("course.id"), course -> course != null);
    }

    /** An acceptance whose answer was lost has been done: the desk looks again before it repeats it. */
    private static void accepted(Journey journey, String id) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
            if ("ACCEPTED".equals(journey.referral(id).path("status"))) {
                return true;
            }
            return journey.accept(id, "\"0\"", "SHORT").statusCode() == 200;
        });
    }

    private static void completed(Journey journey, String course) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
            var status = journey.complete(course).statusCode();
            return status == 200 || status == 409;
        });
    }

    /** Repeats a request until it is answered, as the client of an unreliable network does. */
    private static Response answered(Callable<Response> request, int status) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(request, response -> response.statusCode() == status);
    }
}
