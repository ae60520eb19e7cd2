package dk.knudepunkt.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service, or the database of all, dies in the middle of everything. Its callers repeat what got no answer; nothing is lost or doubled. */
@ExtendWith(WithHub.class)
class KillStoryTest {

    private static final int COMPANIES = 20;
    private static final int AT_ONCE = 4;
    private static final String FIGURE = "9.1";

    private final Hub hub;
    private final Journey journey;
    private final int year = Journey.today().getYear();
    private final String need = "Skal have én henvisning: " + UUID.randomUUID();

    KillStoryTest(Hub hub) {
        this.hub = hub;
        this.journey = new Journey(hub);
    }

    private record Guided(String referral, String course) {}

    @ParameterizedTest
    @ValueSource(strings = {"referrals", "cases", "goals", "gateway", "postgres"})
    void nothingIsLostOrDoubledWhenOneIsKilled(String service) throws Exception {
        var before = journey.figure(year, FIGURE);
        var companies = guideCompaniesAndKill(service);

        Journey.eventually()
                .ignoreExceptions()
                .untilAsserted(() -> assertEquals(before + COMPANIES, journey.figure(year, FIGURE)));
        var counted = journey.members(year, FIGURE);
        for (var company : companies) {
            assertEquals(List.of(company.course()), journey.coursesOf(company.referral()));
            assertEquals(company.course(), journey.awaitCourse(company.referral(), "COMPLETED"));
            assertEquals(1, Collections.frequency(counted, company.course()));
        }
        assertEquals(
                companies.stream().map(Guided::referral).sorted().toList(),
                journey.all("les-solroed", "/api/referrals", "items.findAll { it.need == '" + need + "' }.id").stream()
                        .sorted()
                        .toList());
        assertEquals(before + COMPANIES, journey.figure(year, FIGURE));
    }

    /** Kills the service while some companies are done, some are under way and some are still to come. */
    private List<Guided> guideCompaniesAndKill(String service) throws Exception {
        var underWay = new CountDownLatch(COMPANIES / 2);
        try (var callers = Executors.newFixedThreadPool(AT_ONCE)) {
            var guiding = IntStream.range(0, COMPANIES)
                    .mapToObj(company -> callers.submit(() -> guide(underWay)))
                    .toList();
            underWay.await();
            hub.kill(service);
            List<Guided> guided = new ArrayList<>();
            for (var company : guiding) {
                guided.add(company.get());
            }
            return guided;
        }
    }

    private Guided guide(CountDownLatch underWay) {
        var referral = refer();
        until("ACCEPTED", () -> journey.referral(referral), seen -> journey.accept(referral, seen, "SHORT"));
        underWay.countDown();
        String course = Journey.eventually()
                .until(() -> answered(() -> journey.referral(referral)), seen -> seen.path("course") != null)
                .path("course.id");
        until("COMPLETED", () -> journey.course(course), seen -> journey.complete(course, seen));
        return new Guided(referral, course);
    }

    private String refer() {
        var key = UUID.randomUUID().toString();
        var form = Journey.form().replace(Journey.NEED, need);
        // 409: the request whose answer was lost is still at work.
        return Journey.eventually()
                .until(() -> answered(() -> journey.refer(key, form)), answer -> answer.statusCode() != 409)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Looks, acts on the version that was seen, and looks again: what was done without an answer is not done twice. */
    private static void until(String status, Callable<Response> look, Function<String, Response> act) {
        Journey.eventually().until(() -> {
            var seen = answered(look);
            if (status.equals(seen.path("status"))) {
                return true;
            }
            var outcome = answered(() -> act.apply(Journey.version(seen))).statusCode();
            assertTrue(Set.of(200, 409, 412).contains(outcome), () -> status + " was refused with " + outcome);
            return false;
        });
    }

    /** Repeats a request until there is somebody who answers it. */
    private static Response answered(Callable<Response> request) {
        return Journey.eventually().ignoreExceptions().until(request, answer -> answer.statusCode() < 500);
    }
}
