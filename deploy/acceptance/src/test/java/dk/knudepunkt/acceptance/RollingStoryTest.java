package dk.knudepunkt.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two of each service, and one after the other is ended and started again while people work: a new release in the middle of
 * the day. Nobody repeats anything, and everything that they were told is held against what is there afterwards.
 */
@TakesMinutes
@ExtendWith(WithTwoOfEach.class)
class RollingStoryTest {

    private static final int AT_ONCE = 3;
    private static final String FIGURE = "9.1";
    private static final List<String> SERVICES = List.of("referrals", "cases", "goals", "cofinancing", "integration");

    private final Hub hub;
    private final Journey journey;
    private final int year = Journey.today().getYear();
    private final String need = "Skal have én henvisning: " + UUID.randomUUID();

    /** What a caller was told that did not go as it should. */
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    private final AtomicBoolean isOver = new AtomicBoolean();

    private record Guided(String referral, String course) {}

    RollingStoryTest(Hub hub) {
        this.hub = hub;
        this.journey = new Journey(hub);
    }

    @Test
    void nobodyNoticesThatAllIsStartedAnew() throws Exception {
        var before = journey.figure(year, FIGURE);
        List<Guided> guided = new ArrayList<>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = IntStream.range(0, AT_ONCE)
                    .mapToObj(caller -> callers.submit(this::work))
                    .toList();
            var reading = callers.submit(this::read);
            roll(SERVICES.stream());
            roll(SERVICES.stream().map(service -> service + "-2"));
            hub.roll("gateway");
            hub.roll("gateway-2");
            isOver.set(true);
            for (var caller : working) {
                guided.addAll(caller.get());
            }
            reading.get();
        }

        assertEquals(List.of(), List.copyOf(failures));
        assertTrue(guided.size() > AT_ONCE, () -> "Only " + guided.size() + " companies were guided meanwhile");
        Journey.eventually().untilAsserted(() -> assertEquals(before + guided.size(), journey.figure(year, FIGURE)));
        assertEquals(
                guided.stream().map(Guided::referral).sorted().toList(),
                journey.all("les-solroed", "/api/referrals", "items.findAll { it.need == '" + need + "' }.id").stream()
                        .sorted()
                        .toList());
        for (var company : guided) {
            assertEquals(List.of(company.course()), journey.coursesOf(company.referral()));
        }
        eventsAreThereOnceAndInOrder(guided);
    }

    /** One copy of each service at a time, side by side. */
    private void roll(Stream<String> copies) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> rolling = new ArrayList<>();
            copies.forEach(copy -> rolling.add(threads.submit(() -> hub.roll(copy))));
            for (var each : rolling) {
                each.get();
            }
        }
    }

    /** Guides one company after the other from its referral to the end of its course. */
    private List<Guided> work() {
        var form = Journey.form().replace(Journey.NEED, need);
        List<Guided> guided = new ArrayList<>();
        while (!isOver.get()) {
            var referred = told(201, journey.refer(UUID.randomUUID().toString(), form));
            String referral = referred.path("id");
            var seen = told(200, journey.referral(referral));
            told(200, journey.accept(referral, Journey.version(seen), "SHORT"));
            var course = journey.awaitCourse(referral, "OPEN");
            told(200, journey.complete(course, Journey.version(told(200, journey.course(course)))));
            guided.add(new Guided(referral, course));
        }
        return guided;
    }

    private void read() {
        while (!isOver.get()) {
            told(200, hub.as("analyst").get("/api/goals/contracts/2021/targets"));
            told(200, hub.as("analyst").get("/api/cofinancing/clusters"));
            told(200, hub.as("triage").get("/api/referrals/queue"));
        }
    }

    private Response told(int expected, Response answer) {
        if (answer.statusCode() != expected) {
            failures.add(answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }

    /** Each is in the feed once, and what befell one thing is in its order. */
    private void eventsAreThereOnceAndInOrder(List<Guided> guided) {
        var submittedThenAccepted = List.of("referral.submitted.v1", "referral.accepted.v2");
        var openedThenCompleted = List.of("course.opened.v4", "course.completed.v2");
        var told = journey.toldBySubject(Stream.concat(submittedThenAccepted.stream(), openedThenCompleted.stream())
                .toList());
        for (var company : guided) {
            assertEquals(submittedThenAccepted, told.get(company.referral()));
            assertEquals(openedThenCompleted, told.get(company.course()));
        }
    }
}
