package dk.knudepunkt.acceptance;

import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever is done to courses, three services say the same of them: goals counts those of which cases says that they count, and
 * referrals say what became of theirs. What is done is made up, the same each time.
 */
@ExtendWith(WithHub.class)
class HistoryStoryTest {

    private static final long SEED = 20_211_231;
    private static final int COURSES = 12;
    private static final int REFERRALS = 4;
    private static final int DEEDS = 120;
    private static final List<String> TARGETS = List.of("9.1", "9.2", "9.3");
    private static final List<String> KINDS = List.of("SHORT", "ACTION_PLAN", "GROWTH_PLAN", "TRANSITION_PLAN");
    private static final List<String> ACCOUNTS = List.of("specialised", "specialised", "local-solroed");
    private static final LocalDate FROM = LocalDate.of(2020, 7, 1);
    private static final int DAYS = 700;

    private final Hub hub;
    private final Journey journey;
    private final List<Integer> years = List.of(2021, Journey.today().getYear());
    private final Random random = new Random(SEED);

    HistoryStoryTest(Hub hub) {
        this.hub = hub;
        this.journey = new Journey(hub);
    }

    /** A figure of a year. */
    private record Place(int year, String target) {}

    @Test
    void threeServicesSayTheSame() {
        var before = figures();
        var courses = new ArrayList<String>();
        for (var each = 0; each < COURSES; each++) {
            courses.add(opened());
        }
        var ofReferrals = new LinkedHashMap<String, String>();
        for (var each = 0; each < REFERRALS; each++) {
            var referral = journey.refer();
            journey.accept(referral, one(KINDS)).then().statusCode(200);
            ofReferrals.put(referral, journey.awaitCourse(referral, "OPEN"));
        }
        courses.addAll(ofReferrals.values());
        for (var each = 0; each < DEEDS; each++) {
            doSomethingTo(one(courses));
        }
        goalsCountWhatCasesSay(courses, before);
        ofReferrals.forEach(this::referralSaysWhatBecameOfIt);
    }

    private String opened() {
        return hub.as("crm")
                .body("""
                        {"company": {"cvr": "12345674", "name": "Eksempel Maskinfabrik ApS", "municipalityCode": "269"},
                         "courseKind": "%s", "developerId": "developer", "startedOn": "%s"}""".formatted(one(KINDS), day()))
                .post("/api/courses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Some of it cannot be done as the course stands, and is refused. */
    private void doSomethingTo(String course) {
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> act(course, "completion", "{\"completedOn\": \"" + end(course) + "\"}");
            case 4 -> act(course, "cancellation", "{\"reason\": \"CEASED\", \"cancelledOn\": \"" + end(course) + "\"}");
            case 5 -> act(course, "reopening", "{\"reason\": \"MISTAKE\"}");
            case 6 -> act(course, "kind-change", "{\"courseKind\": \"" + one(KINDS) + "\"}");
            case 7 -> act(course, "correction", "{\"reason\": \"MISTAKE\", \"startedOn\": \"" + day() + "\"}");
            case 8 -> act(course, "correction", """
                        {"reason": "MISTAKE", "courseKind": "%s", "account": "%s"}""".formatted(one(KINDS), one(ACCOUNTS)));
            default -> act(course, "correction", """
                    {"reason": "MISTAKE", "completedOn": "%s"}""".formatted(end(course)));
        }
    }

    private void act(String course, String action, String body) {
        hub.as("triage")
                .header("If-Match", "*")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/courses/" + course + "/" + action)
                .then()
                .statusCode(oneOf(200, 409, 422));
    }

    private String day() {
        return FROM.plusDays(random.nextInt(DAYS)).toString();
    }

    /** Within a year after the start, or today where that is still to come. */
    private LocalDate end(String course) {
        var end = LocalDate.parse(course(course).path("startedOn")).plusDays(random.nextInt(365));
        return end.isAfter(Journey.today()) ? Journey.today() : end;
    }

    private Response course(String id) {
        return hub.as("triage").get("/api/courses/" + id);
    }

    private void goalsCountWhatCasesSay(List<String> courses, Map<Place, Integer> before) {
        var said = new LinkedHashMap<Place, Set<String>>();
        places().forEach(place -> said.put(place, new TreeSet<>()));
        courses.forEach(course -> counting(course)
                .forEach(place ->
                        said.computeIfAbsent(place, first -> new TreeSet<>()).add(course)));
        Journey.eventually().untilAsserted(() -> {
            for (var place : places()) {
                var counted = new TreeSet<>(journey.members(place.year(), place.target()));
                counted.retainAll(courses);
                assertEquals(said.get(place), counted, place::toString);
            }
        });
        var expected = new LinkedHashMap<Place, Integer>();
        before.forEach((place, value) ->
                expected.put(place, value + said.getOrDefault(place, Set.of()).size()));
        assertEquals(expected, figures());
    }

    /** Where it counts, by what cases says. */
    private List<Place> counting(String course) {
        var answer = hub.as("triage").get("/api/courses/" + course + "/counting");
        List<String> targets = answer.path("targets.findAll { it.verdict == 'COUNTS' }.target");
        return targets.stream()
                .map(target -> new Place(answer.<Integer>path("year"), target))
                .toList();
    }

    private Map<Place, Integer> figures() {
        return places().stream()
                .collect(Collectors.toMap(place -> place, place -> journey.figure(place.year(), place.target())));
    }

    private List<Place> places() {
        return years.stream()
                .flatMap(year -> TARGETS.stream().map(target -> new Place(year, target)))
                .toList();
    }

    private void referralSaysWhatBecameOfIt(String referral, String course) {
        String status = course(course).path("status");
        assertEquals(course, journey.awaitCourse(referral, status));
        assertEquals(
                status.equals("COMPLETED") ? "HELPED" : "ACCEPTED",
                journey.referral(referral).<String>path("status"));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
