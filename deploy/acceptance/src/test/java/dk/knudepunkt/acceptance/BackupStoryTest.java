package dk.knudepunkt.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The house goes back to a moment at which Kafka was away: what it says then is what it said, what was not sent is sent and
 * has its effect, and what came later has not happened.
 */
@TakesMinutes
class BackupStoryTest {

    private static final String SERVICES = "gateway,goals,cases,referrals,integration";
    private static final List<String> TARGETS = List.of("9.1", "9.2", "9.3");
    private static final String FIGURE = "9.1";
    private static final List<String> OF_REFERRAL = List.of("referral.submitted.v1", "referral.accepted.v2");
    private static final List<String> OF_COURSE = List.of("course.opened.v4", "course.completed.v2");
    private static final Path COMMANDS = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LAST_MOMENT = Pattern.compile("to (\\S+)\n$");

    /** PostgreSQL hands over its log once a minute, and a point is noted every ten seconds. */
    private static final Duration AT_MOST_LOST = Duration.ofSeconds(90);

    @TempDir
    Path home;

    private final int year = Journey.today().getYear();

    /** What there is to be compared. */
    private record Sight(Map<String, Integer> figures, List<String> members, Map<String, String> referrals) {}

    @Test
    void whatStoodThereAtAMomentStandsThereAgainAndGoesOn() throws Exception {
        var archive = home.resolve("archive");
        var data = home.resolve("restored-hub");
        Sight then;
        Instant moment;
        String unsent;
        String undone;
        String lateCourse;
        try (var hub = Hub.startWithArchive(archive, SERVICES)) {
            var journey = new Journey(hub);
            help(journey);
            succeeds("backup", "--archive", archive.toString(), "--port", Integer.toString(hub.port()));
            help(journey);
            hub.holdBackKafka();
            unsent = journey.refer();
            journey.accept(unsent, "SHORT").then().statusCode(200);
            assertFalse(isSent(hub));
            then = sight(journey);
            moment = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            undone = journey.refer();
            hub.letGoKafka();
            lateCourse = journey.awaitCourse(unsent, "OPEN");
            complete(journey, unsent);
            awaitArchived(archive, moment);
            tell("until it was kept", moment);
        }

        whatCannotBeIsRefused(archive, data, moment);
        var begin = Instant.now();
        succeeds("restore", "--archive", archive.toString(), "--data", data.toString(), "--until", moment.toString());
        tell("to lay it out", begin);

        try (var hub = Hub.startOn(data, SERVICES)) {
            var journey = new Journey(hub);
            assertEquals(then, sight(journey));
            tell("until it answered", begin);
            journey.referral(undone).then().statusCode(404);
            var course = journey.awaitCourse(unsent, "OPEN");
            assertFalse(course.equals(lateCourse), "The course that was opened after the moment is there");
            assertEquals(List.of(course), journey.coursesOf(unsent));
            assertTrue(isSent(hub));
            complete(journey, unsent);
            Journey.eventually().untilAsserted(() -> {
                var told = journey.toldBySubject(
                        Stream.concat(OF_REFERRAL.stream(), OF_COURSE.stream()).toList());
                assertEquals(OF_REFERRAL, told.get(unsent));
                assertEquals(OF_COURSE, told.get(course));
                assertFalse(told.containsKey(undone) || told.containsKey(lateCourse), told::toString);
            });
        }
    }

    /** What the guide states as measured. */
    private static void tell(String what, Instant since) {
        System.out.printf(
                "%-20s %4d s%n", what, Duration.between(since, Instant.now()).toSeconds());
    }

    /** Guides a company to the end of its course. */
    private void help(Journey journey) {
        var referral = journey.refer();
        journey.accept(referral, "SHORT").then().statusCode(200);
        complete(journey, referral);
    }

    /** The figure counts one more, and so does whoever asks what it counts. */
    private void complete(Journey journey, String referral) {
        var before = journey.figure(year, FIGURE);
        var course = journey.awaitCourse(referral, "OPEN");
        journey.complete(course).then().statusCode(200);
        Journey.eventually().untilAsserted(() -> assertEquals(before + 1, journey.figure(year, FIGURE)));
        assertTrue(journey.members(year, FIGURE).contains(course));
        assertEquals(course, journey.awaitCourse(referral, "COMPLETED"));
    }

    private Sight sight(Journey journey) {
        var ids = journey.all("les-solroed", "/api/referrals", "items.id");
        return new Sight(
                TARGETS.stream().collect(Collectors.toMap(target -> target, target -> journey.figure(year, target))),
                journey.members(year, FIGURE),
                ids.stream()
                        .collect(Collectors.toMap(
                                id -> id, id -> journey.referral(id).path("status"))));
    }

    private static boolean isSent(Hub hub) throws SQLException {
        try (var database = hub.database("referrals");
                var statement = database.createStatement();
                var row = statement.executeQuery("select count(*) from outbox")) {
            row.next();
            return row.getInt(1) == 0;
        }
    }

    private static void awaitArchived(Path archive, Instant moment) {
        Journey.eventually()
                .atMost(AT_MOST_LOST)
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> {
                    var last = LAST_MOMENT.matcher(succeeds("restore", "--archive", archive.toString()));
                    return last.find() && !Instant.parse(last.group(1)).isBefore(moment);
                });
    }

    private static void whatCannotBeIsRefused(Path archive, Path data, Instant moment) throws IOException {
        var restore = List.of("restore", "--archive", archive.toString(), "--data", data.toString(), "--until");
        assertTrue(refused(restore, moment.minus(Duration.ofHours(1))).contains("before the first backup"));
        assertTrue(refused(restore, moment.plus(Duration.ofHours(1))).contains("after what was archived"));
        assertFalse(Files.exists(data));
    }

    private static String refused(List<String> restore, Instant until) {
        var command = new ArrayList<>(restore);
        command.add(until.toString());
        return run(1, command);
    }

    private static String succeeds(String... command) {
        return run(0, List.of(command));
    }

    /** A command of deploy; answers with what it said. */
    private static String run(int expected, List<String> command) {
        try {
            var script = COMMANDS.resolve(command.getFirst()).toString();
            var process = new ProcessBuilder(
                            Stream.concat(Stream.of(script), command.stream().skip(1))
                                    .toList())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(expected, process.waitFor(), said);
            return said;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
