package dk.knudepunkt.acceptance;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The service dies while it tells of hundreds of overdue referrals: some are told of, some are in hand, some are still to
 * come. After its next start each has been told of, once.
 */
@ExtendWith(WithHub.class)
class EscalationKillStoryTest {

    /** Four batches of a sweep. */
    private static final int OVERDUE = 800;

    private static final int AT_A_TIME = 100;
    private static final int AT_ONCE = 4;
    private static final String CALENDARS = "/api/calendars";

    /** Overdue by the stroke of a pen, which nobody but a test has: no test waits for 24 hours. */
    private static final String SUBMITTED_LONG_AGO =
            "update referral_event set at = now() - interval '30 days' where kind = 'SUBMITTED' and referral_id = any (?)";

    private static final String LOOK_NOW = "update referral set next_step_at = now() where id = any (?)";

    /** A sweep takes its referrals in hand, and waits before it can tell anybody of them. */
    private static final String HOLD = "lock table notification in share mode";

    private final Hub hub;
    private final List<String> referrals = new ArrayList<>();

    EscalationKillStoryTest(Hub hub) {
        this.hub = hub;
    }

    @Test
    void aSweepThatIsKilledLosesAndDoublesNothing() throws Exception {
        openTheHouseAroundTheClock();
        refer();
        Map<String, List<Instant>> before;
        try (var holding = hub.database("referrals");
                var database = hub.database("referrals")) {
            var first = referrals.subList(0, OVERDUE / 2);
            var second = referrals.subList(OVERDUE / 2, OVERDUE);
            change(database, "alter table referral_event disable trigger user");
            steps(database, SUBMITTED_LONG_AGO, referrals);
            change(database, "alter table referral_event enable trigger user");
            steps(database, LOOK_NOW, first);
            before = Journey.eventually().until(() -> told(), each -> each.size() == first.size());
            holding.setAutoCommit(false);
            change(holding, HOLD);
            steps(database, LOOK_NOW, second);
            Journey.eventually().until(() -> isHeld(database));
            hub.kill("referrals");
        }

        var told = Journey.eventually()
                .atMost(Duration.ofMinutes(3))
                .ignoreExceptions()
                .until(() -> told(), each -> each.size() == OVERDUE);
        assertEquals(
                List.of(),
                told.entrySet().stream()
                        .filter(each -> each.getValue().size() != 1)
                        .toList(),
                "told twice");
        told.keySet().retainAll(before.keySet());
        assertEquals(before, told, "told of before it was killed");
    }

    /** Nobody is told outside of service hours, and the test does not wait for Monday. */
    private void openTheHouseAroundTheClock() {
        var windows = Arrays.stream(DayOfWeek.values()).map("""
                        {"day": "%s", "from": "00:00:00", "to": "00:00:00"}"""::formatted).collect(joining(","));
        var draft =
                hub.as("admin").body("""
                        {"name": "Altid åbent", "effectiveFrom": "%s", "windows": [%s], "holidays": [], "closedDays": [],
                         "workingDays": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"]}""".formatted(Journey.today(), windows)).post(CALENDARS);
        draft.then().statusCode(201);
        hub.as("admin")
                .header("If-Match", draft.header("ETag"))
                .post(CALENDARS + "/" + draft.path("id") + "/activation")
                .then()
                .statusCode(200);
    }

    private void refer() {
        for (var first = 0; first < OVERDUE; first += AT_A_TIME) {
            var rows = IntStream.range(first, first + AT_A_TIME)
                    .mapToObj(EscalationKillStoryTest::row)
                    .collect(joining("\n"));
            referrals.addAll(hub.as("triage")
                    .contentType("application/x-ndjson")
                    .body(rows.getBytes(StandardCharsets.UTF_8))
                    .post("/api/referrals/imports?system=kill-story")
                    .then()
                    .statusCode(207)
                    .body("created", is(AT_A_TIME))
                    .extract()
                    .<List<String>>path("rows.referralId"));
        }
    }

    private static void change(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Whether a sweep has begun and waits. */
    private static boolean isHeld(Connection database) throws SQLException {
        try (var look = database.createStatement();
                var row = look.executeQuery("""
                        select count(*) from pg_locks
                        where not granted and relation = 'notification'::regclass""")) {
            row.next();
            return row.getInt(1) > 0;
        }
    }

    private static void steps(Connection database, String sql, List<String> referrals) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            statement.setArray(1, database.createArrayOf("uuid", referrals.toArray()));
            statement.execute();
        }
    }

    private static String row(int number) {
        return Journey.form().replaceAll("\\s+", " ").replaceFirst("\\{", "{\"externalId\": \"" + number + "\",");
    }

    /** When the leader was told that the time had run out, by referral. */
    private Map<String, List<Instant>> told() {
        var ours = Set.copyOf(referrals);
        var told = new HashMap<String, List<Instant>>();
        @Nullable String cursor = "";
        while (cursor != null) {
            var page = hub.as("admin")
                    .queryParam("limit", 200)
                    .queryParam("cursor", cursor)
                    .get("/api/referrals/notifications")
                    .then()
                    .statusCode(200)
                    .extract();
            page.<List<Map<String, String>>>path("items.findAll { it.kind == 'OVERDUE' }").stream()
                    .filter(each -> ours.contains(each.get("referralId")))
                    .forEach(each -> told.computeIfAbsent(each.get("referralId"), first -> new ArrayList<>())
                            .add(Instant.parse(each.get("at"))));
            cursor = page.path("next");
        }
        return told;
    }

    /** They would stand first in everybody's queue. */
    @AfterEach
    void clearTheQueue() throws Exception {
        try (var callers = Executors.newFixedThreadPool(AT_ONCE)) {
            var declines = referrals.stream()
                    .map(referral -> callers.submit(() -> decline(referral)))
                    .toList();
            for (var decline : declines) {
                assertEquals(200, decline.get());
            }
        }
    }

    private int decline(String referral) {
        return hub.as("triage")
                .header("If-Match", "\"0\"")
                .body("""
                        {"reason": "OTHER", "comment": "Var kun en prøve."}""")
                .post("/api/referrals/" + referral + "/decline")
                .statusCode();
    }
}
