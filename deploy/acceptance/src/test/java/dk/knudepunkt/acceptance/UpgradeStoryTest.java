package dk.knudepunkt.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new release takes over from the one before while people work: both run on the data that the older one wrote, what one was
 * handed the other goes on with, and nobody who got an answer is forgotten.
 */
@TakesMinutes
class UpgradeStoryTest {

    private static final int THIS = 1;
    private static final int BEFORE = 2;
    private static final int EACH = 10;
    private static final List<String> TARGETS = List.of("9.1", "9.2", "9.3");
    private static final String FIGURE = "9.1";
    private static final Path RELEASED = Path.of("../../referrals-service/src/main/resources/db/released.txt");

    @TempDir
    Path home;

    private final int year = Journey.today().getYear();

    private record Guided(String referral, String course) {}

    /** What there is to be compared. */
    private record Sight(Map<String, Integer> figures, List<String> members, Map<String, String> referrals) {}

    @Test
    void bothReleasesWorkOnTheSameDataAndNothingIsLost() throws Exception {
        var before = ReleaseBefore.built();
        var data = home.resolve("upgraded-hub");
        List<Guided> guided = new ArrayList<>();
        Sight then;
        String waiting;
        try (var hub = Hub.startOfRelease(before, data)) {
            var journey = new Journey(hub);
            guided.add(guide(journey, journey));
            waiting = journey.refer();
            Journey.eventually().untilAsserted(() -> assertEquals(guided.size(), journey.figure(year, FIGURE)));
            then = sight(journey);
        }

        try (var hub = Hub.startBeside(before, data)) {
            var now = new Journey(hub.through(THIS));
            var older = new Journey(hub.through(BEFORE));
            assertEquals(then, sight(now));
            assertEquals(then, sight(older));
            guided.add(goOn(waiting, older, now));
            try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
                var throughThis = callers.submit(work(now, older));
                var throughTheOther = callers.submit(work(older, now));
                guided.addAll(throughThis.get());
                guided.addAll(throughTheOther.get());
            }
            Journey.eventually().untilAsserted(() -> assertEquals(guided.size(), now.figure(year, FIGURE)));
            isAllThere(guided, now);
            then = sight(now);
            assertEquals(then, sight(older));
        }

        try (var hub = Hub.startOn(data, String.join(",", Hub.SERVICES))) {
            var journey = new Journey(hub);
            assertEquals(then, sight(journey));
            isAllThere(guided, journey);
            guided.add(guide(journey, journey));
            Journey.eventually().untilAsserted(() -> assertEquals(guided.size(), journey.figure(year, FIGURE)));
        }
    }

    /** One company after the other: referred through the one, seen to through the other. */
    private static Callable<List<Guided>> work(Journey refers, Journey answers) {
        return () -> {
            List<Guided> guided = new ArrayList<>();
            while (guided.size() < EACH) {
                guided.add(guide(refers, answers));
            }
            return guided;
        };
    }

    private static Guided guide(Journey refers, Journey answers) {
        return goOn(refers.refer(), refers, answers);
    }

    private static Guided goOn(String referral, Journey refers, Journey answers) {
        answers.accept(referral, "SHORT").then().statusCode(200);
        var course = refers.awaitCourse(referral, "OPEN");
        answers.complete(course).then().statusCode(200);
        return new Guided(referral, refers.awaitCourse(referral, "COMPLETED"));
    }

    private void isAllThere(List<Guided> guided, Journey journey) {
        assertEquals(
                guided.stream().map(Guided::referral).sorted().toList(),
                sorted(journey.all("les-solroed", "/api/referrals", "items.id")));
        assertEquals(guided.stream().map(Guided::course).sorted().toList(), sorted(journey.members(year, FIGURE)));
        for (var company : guided) {
            assertEquals(List.of(company.course()), journey.coursesOf(company.referral()));
        }
    }

    private Sight sight(Journey journey) {
        var figures = new TreeMap<String, Integer>();
        TARGETS.forEach(target -> figures.put(target, journey.figure(year, target)));
        var referrals = new TreeMap<String, String>();
        journey.all("les-solroed", "/api/referrals", "items.id")
                .forEach(id -> referrals.put(id, journey.referral(id).path("status")));
        return new Sight(figures, sorted(journey.members(year, FIGURE)), referrals);
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }

    /** The database has behind it what came before the last migration of the release before. */
    @Test
    void overTwoReleasesIsRefusedAndNothingIsChanged() throws Exception {
        var data = home.resolve("hub-two-behind");
        var last = lastReleased();
        int done;
        try (var hub = Hub.startOn(data, "referrals")) {
            done = forgetFrom(last, hub);
        }

        assertThrows(AssertionError.class, () -> Hub.startOn(data, "referrals").close());

        var log = Files.readString(data.resolve("logs/referrals.log"));
        assertTrue(log.contains("older than the release before this one: migration " + last), log);
        assertTrue(log.contains("Start the previous release on it"), log);
        try (var hub = Hub.startOn(data, "goals")) {
            assertEquals(done, done(hub));
        }
    }

    private static String lastReleased() throws IOException {
        return Files.readAllLines(RELEASED).getFirst().replaceFirst(".* ", "");
    }

    /** Answers with how many are left. */
    private static int forgetFrom(String version, Hub hub) throws SQLException {
        try (var database = hub.database("referrals");
                var statement =
                        database.prepareStatement("delete from flyway_schema_history where version::int >= ?::int")) {
            statement.setString(1, version);
            assertTrue(statement.executeUpdate() > 0);
        }
        return done(hub);
    }

    private static int done(Hub hub) throws SQLException {
        try (var database = hub.database("referrals");
                var statement = database.createStatement();
                var row = statement.executeQuery("select count(*) from flyway_schema_history")) {
            row.next();
            return row.getInt(1);
        }
    }
}
