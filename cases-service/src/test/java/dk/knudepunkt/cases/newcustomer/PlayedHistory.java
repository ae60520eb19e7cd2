package dk.knudepunkt.cases.newcustomer;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.cases.course.CourseFixtures;
import dk.knudepunkt.cases.newcustomer.history.HistoryKeeper;
import dk.knudepunkt.cases.newcustomer.history.KnownHistory;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * A random history of a few companies, told to the service as people, systems and other services tell it, much of it twice and
 * some of it wrongly. Beside it stands what was said, for a slow recount; nothing of it is read back from the service.
 */
final class PlayedHistory {

    private static final int COMPANIES = 4;
    private static final int DAYS = 6 * 365;
    private static final int LATEST = 9 * 365;
    private static final Set<Integer> REFUSED = Set.of(409, 412, 422);
    private static final List<String> KINDS = List.of("SHORT", "ACTION_PLAN", "GROWTH_PLAN", "TRANSITION_PLAN");
    private static final List<String> ACCOUNTS =
            List.of("specialised", "specialised", "history-project", "local-solroed");
    private static final LocalDate SOLROED_OPENS = LocalDate.of(2021, 8, 1);
    private static final List<String> REASONS =
            List.of("COMPANY_WITHDREW", "CEASED", "NOT_REACHABLE", "OPENED_BY_MISTAKE");

    private final Random random;
    private final List<String> companies;
    private final List<ToldCourse> courses = new ArrayList<>();
    private final Map<String, String> mergedInto = new HashMap<>();
    private final Map<List<String>, PastContact> contacts = new HashMap<>();
    private final Map<String, KnownHistory> histories;
    private final List<String> said = new ArrayList<>();

    PlayedHistory(long seed) {
        random = new Random(seed);
        companies = IntStream.range(0, COMPANIES).mapToObj(each -> registered()).toList();
        histories = stated();
    }

    private static String registered() {
        var cvr = newCvr();
        as("triage")
                .body("{\"cvr\": \"%1$s\", \"name\": \"Historie %1$s\", \"advertisingProtected\": false}"
                        .formatted(cvr))
                .post("/api/companies")
                .then()
                .statusCode(201);
        return cvr;
    }

    /** What other tests have stated holds too. */
    private static Map<String, KnownHistory> stated() {
        List<Map<String, String>> all =
                as("triage").get("/api/companies/histories").path("findAll { it.holds }");
        return all.stream()
                .map(history -> new KnownHistory(
                        Objects.requireNonNull(history.get("system")),
                        HistoryKeeper.valueOf(Objects.requireNonNull(history.get("keeper"))),
                        day(history.get("knowsFrom")),
                        day(history.get("knowsUntil"))))
                .collect(Collectors.toMap(KnownHistory::system, Function.identity()));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    List<ToldCourse> courses() {
        return courses;
    }

    List<String> companies() {
        return companies;
    }

    /** The number that answers for this one. */
    String survivor(String cvr) {
        var into = mergedInto.get(cvr);
        return into == null ? cvr : survivor(into);
    }

    @Override
    public String toString() {
        return String.join("\n", said);
    }

    void play(int deeds) {
        stateHistory("courses", HistoryKeeper.HOUSE);
        stateHistory("old-crm", HistoryKeeper.HOUSE);
        stateHistory("vaeksthuset", HistoryKeeper.PREDECESSOR);
        bringIn();
        for (var deed = 0; deed < deeds; deed++) {
            switch (random.nextInt(20)) {
                case 0, 1 -> open();
                case 2 -> bringIn();
                case 3 -> accept();
                case 4 -> merge();
                case 5 -> separate();
                case 6 -> tellContact();
                case 7 -> stateHistory(one(List.of("courses", "old-crm")), HistoryKeeper.HOUSE);
                case 8 -> judgeAnew();
                case 9, 10, 11 -> complete(one(courses));
                case 12, 13 -> cancel(one(courses));
                case 14 -> reopen(one(courses));
                case 15 -> rest(one(courses));
                case 16 -> transfer(one(courses));
                case 17 -> becomePlan(one(courses));
                default -> correct(one(courses));
            }
        }
    }

    private void open() {
        var start = day();
        var kind = one(KINDS);
        var account = one(ACCOUNTS);
        var cvr = one(companies);
        var answer = as("triage").body("""
                        {"company": {"cvr": "%s", "name": "Historie", "municipalityCode": "269"}, "courseKind": "%s",
                         "developerId": "developer", "startedOn": "%s", "account": "%s"}""".formatted(cvr, kind, start, account)).post("/api/courses");
        tell("open", cvr, kind, start, account, answer.statusCode());
        assertEquals(isOpen(account, start) ? 201 : 422, answer.statusCode(), this::toString);
        if (answer.statusCode() == 201) {
            begun(new ToldCourse(answer.path("id"), cvr, kind, account, start));
        }
    }

    /** A past course of another system, which is told of once, however often it is sent. */
    private void bringIn() {
        var start = day();
        var end = start.plusDays(random.nextInt(400));
        var kind = one(KINDS);
        var cvr = one(companies);
        var body = """
                {"company": {"cvr": "%s", "name": "Historie", "municipalityCode": "269"}, "courseKind": "%s",
                 "developerId": "developer", "startedOn": "%s", "completedOn": "%s", "system": "history",
                 "externalId": "%s"}""".formatted(cvr, kind, start, end, UUID.randomUUID());
        var answer = as("crm").body(body).post("/api/courses");
        tell("bring in", cvr, kind, start, end);
        assertEquals(201, answer.statusCode(), this::toString);
        assertEquals(409, as("crm").body(body).post("/api/courses").statusCode(), this::toString);
        var course = new ToldCourse(answer.path("id"), cvr, kind, "specialised", start);
        begun(course);
        course.completedOn = end;
        course.told++;
    }

    /** A referral is accepted, for the first time or anew after its course was given up; the message comes twice. */
    private void accept() {
        var givenUp = courses.stream()
                .filter(course -> course.referral != null && isGivenUp(course.referral))
                .map(course -> course.referral)
                .findFirst();
        var referral = givenUp.orElseGet(() -> UUID.randomUUID().toString());
        var known = of(referral);
        var on = known.isEmpty()
                ? day()
                : Objects.requireNonNull(known.getLast().acceptedOn).plusDays(1);
        var cvr = known.isEmpty() ? one(companies) : known.getFirst().cvr;
        var message = CourseFixtures.accepted(referral)
                .replace("12345674", cvr)
                .replace("2021-04-01T09:15:00Z", on + "T09:15:00Z");
        Events.send("referral", referral, CourseFixtures.ACCEPTED, message);
        Events.send("referral", referral, CourseFixtures.ACCEPTED, message);
        tell("accept", referral, cvr, on);
        var ids = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> CourseFixtures.coursesOf(referral), all -> all.size() > known.size());
        var before = known.stream().map(course -> course.id).toList();
        var id = ids.stream().filter(each -> !before.contains(each)).findFirst().orElseThrow();
        var course = new ToldCourse(id, cvr, "ACTION_PLAN", "specialised", on);
        course.referral = referral;
        course.acceptedOn = on;
        begun(course);
    }

    private boolean isGivenUp(String referral) {
        return of(referral).stream().allMatch(course -> course.cancelledOn != null);
    }

    private List<ToldCourse> of(String referral) {
        return courses.stream()
                .filter(course -> referral.equals(course.referral))
                .toList();
    }

    private void begun(ToldCourse course) {
        courses.add(course);
        judge(course);
    }

    private void judge(ToldCourse course) {
        var group = companies.stream()
                .filter(cvr -> survivor(cvr).equals(survivor(course.cvr)))
                .toList();
        var count = new SlowCount(
                courses.stream()
                        .filter(other -> group.contains(other.cvr) && !other.isMistake)
                        .map(ToldCourse::guidance)
                        .toList(),
                contacts.entrySet().stream()
                        .filter(told -> group.contains(told.getKey().getLast()))
                        .map(Map.Entry::getValue)
                        .toList(),
                List.copyOf(histories.values()),
                course.guidance());
        course.judgements.add(
                Arrays.stream(NewnessReading.values()).collect(Collectors.toMap(Function.identity(), count::answer)));
    }

    private void merge() {
        var alias = one(companies);
        var other = one(companies);
        var answer = as("triage")
                .header("If-Match", "*")
                .body("{\"survivorCvr\": \"%s\", \"reason\": \"Nyt nummer\"}".formatted(other))
                .post("/api/companies/" + alias + "/merge");
        tell("merge", alias, other, answer.statusCode());
        if (is(!mergedInto.containsKey(alias) && !survivor(other).equals(alias), answer)) {
            mergedInto.put(alias, survivor(other));
        }
    }

    private void separate() {
        var alias = one(companies);
        var answer = as("triage").header("If-Match", "*").post("/api/companies/" + alias + "/separation");
        tell("separate", alias, answer.statusCode());
        if (is(mergedInto.containsKey(alias), answer)) {
            mergedInto.remove(alias);
        }
    }

    /** Another system tells when it was in touch, and may tell otherwise later. */
    private void tellContact() {
        var system = one(List.of("old-crm", "vaeksthuset", "unstated"));
        var cvr = one(companies);
        var contact = random.nextInt(5) == 0 ? null : day();
        var guided = random.nextInt(3) == 0 ? day() : null;
        var file = "externalId;cvr;lastContactOn;lastGuidedOn\n%1$s;%1$s;%2$s;%3$s\n"
                .formatted(cvr, text(contact), text(guided));
        tell("contact", system, cvr, text(contact), text(guided));
        for (var time = 0; time < 2; time++) {
            RestAssured.given()
                    .auth()
                    .oauth2(Tokens.of("triage"))
                    .contentType("text/csv")
                    .body(file)
                    .post("/api/companies/imports?system=" + system)
                    .then()
                    .statusCode(207)
                    .body("refused", org.hamcrest.Matchers.is(0));
        }
        contacts.put(List.of(system, cvr), new PastContact(system, contact, guided));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void stateHistory(String system, HistoryKeeper keeper) {
        var one = random.nextBoolean() ? null : day();
        var other = random.nextInt(3) > 0 ? null : day();
        var isTurned = one != null && other != null && other.isBefore(one);
        var history = new KnownHistory(system, keeper, isTurned ? other : one, isTurned ? one : other);
        tell("history", history);
        as("triage")
                .body("{\"system\": \"%s\", \"keeper\": \"%s\"%s%s}"
                        .formatted(
                                system,
                                keeper,
                                field("knowsFrom", history.from()),
                                field("knowsUntil", history.until())))
                .post("/api/companies/histories")
                .then()
                .statusCode(201);
        histories.put(system, history);
    }

    private void judgeAnew() {
        var course = one(courses);
        tell("judge anew", course.id);
        var path = "/api/courses/" + course.id + "/new-customer/correction";
        var version = "\"" + course.judgements.size() + "\"";
        var body = "{\"reason\": \"Mere er kendt\"}";
        var first = as("triage").header("If-Match", version).body(body).post(path);
        assertEquals(200, first.statusCode(), () -> first.asString() + "\n" + this);
        assertEquals(
                412,
                as("triage").header("If-Match", version).body(body).post(path).statusCode(),
                this::toString);
        judge(course);
    }

    private void complete(ToldCourse course) {
        var on = around(course.startedOn);
        if (did(
                course,
                "completion",
                "{\"completedOn\": \"" + on + "\"}",
                course.goesOn() && !on.isBefore(course.startedOn))) {
            course.completedOn = on;
        }
    }

    private void cancel(ToldCourse course) {
        var on = around(course.startedOn);
        var reason = one(REASONS);
        var body = "{\"reason\": \"%s\", \"cancelledOn\": \"%s\"}".formatted(reason, on);
        if (did(course, "cancellation", body, !course.isOver() && !on.isBefore(course.startedOn))) {
            course.cancelledOn = on;
            course.pausedOn = null;
            course.isMistake = reason.equals("OPENED_BY_MISTAKE");
        }
    }

    private void reopen(ToldCourse course) {
        var isFollowed = course.referral != null
                && of(course.referral).stream().anyMatch(other -> other != course && other.cancelledOn == null);
        if (did(course, "reopening", "{\"reason\": \"MISTAKE\"}", course.isOver() && !isFollowed)) {
            course.completedOn = null;
            course.cancelledOn = null;
            course.isMistake = false;
        }
    }

    /** Nobody else is told of a rest. */
    private void rest(ToldCourse course) {
        if (course.pausedOn == null) {
            var on = around(course.startedOn);
            var body = "{\"reason\": \"OTHER\", \"pausedOn\": \"" + on + "\"}";
            if (did(course, "pause", body, course.goesOn() && !on.isBefore(course.startedOn))) {
                course.pausedOn = on;
                course.told--;
            }
        } else if (did(course, "resumption", "{\"resumedOn\": \"" + course.pausedOn + "\"}", true)) {
            course.pausedOn = null;
            course.told--;
        }
    }

    private void transfer(ToldCourse course) {
        var to = one(List.of("developer", "another"));
        var body = "{\"developerId\": \"" + to + "\"}";
        if (did(course, "transfer", body, !course.isOver() && !to.equals(course.developer))) {
            course.developer = to;
        }
    }

    private void becomePlan(ToldCourse course) {
        var plan = one(KINDS);
        var isRight = course.goesOn() && course.kind.equals("SHORT") && !plan.equals("SHORT");
        if (did(course, "kind-change", "{\"courseKind\": \"" + plan + "\"}", isRight)) {
            course.kind = plan;
        }
    }

    private void correct(ToldCourse course) {
        var start = random.nextInt(3) == 0 ? around(course.startedOn) : course.startedOn;
        var end = random.nextInt(3) == 0 ? around(start) : null;
        var kind = random.nextBoolean() ? one(KINDS) : course.kind;
        var account = random.nextInt(3) == 0 ? one(ACCOUNTS) : course.account;
        var ends = end == null ? course.completedOn : end;
        var isOther = !List.of(start, kind, account).equals(List.of(course.startedOn, course.kind, course.account))
                || !Objects.equals(ends, course.completedOn);
        var isRight = isOther
                && course.cancelledOn == null
                && isOpen(account, start)
                && (end == null || course.completedOn != null)
                && (ends == null || !ends.isBefore(start))
                && (course.pausedOn == null || !course.pausedOn.isBefore(start));
        var body = "{\"reason\": \"MISTAKE\", \"startedOn\": \"%s\", \"courseKind\": \"%s\", \"account\": \"%s\"%s}"
                .formatted(start, kind, account, field("completedOn", end));
        if (did(course, "correction", body, isRight)) {
            var isMoved = !start.equals(course.startedOn);
            course.startedOn = start;
            course.completedOn = ends;
            course.kind = kind;
            course.account = account;
            if (isMoved) {
                judge(course);
            }
        }
    }

    /** Does it, and now and then once more as it was: with the same key it has been done, without one it cannot be done again. */
    private boolean did(ToldCourse course, String action, String body, boolean isRight) {
        var key = UUID.randomUUID().toString();
        var answer = act(course, action, body, key);
        tell(action, course.id, body, answer.statusCode());
        if (random.nextInt(3) == 0) {
            assertEquals(answer.statusCode(), act(course, action, body, key).statusCode(), this::toString);
        } else if (random.nextInt(3) == 0) {
            var again = act(course, action, body, UUID.randomUUID().toString());
            assertTrue(REFUSED.contains(again.statusCode()), () -> again.asString() + "\n" + this);
        }
        if (is(isRight, answer)) {
            course.told++;
        }
        return isRight;
    }

    private static Response act(ToldCourse course, String action, String body, String key) {
        return as("triage")
                .header("If-Match", "*")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/courses/" + course.id + "/" + action);
    }

    /** It is done exactly if it is right. */
    private boolean is(boolean right, Response answer) {
        var isAsExpected = right ? answer.statusCode() == 200 : REFUSED.contains(answer.statusCode());
        assertTrue(isAsExpected, () -> "Right: " + right + ", answer: " + answer.asString() + "\n" + this);
        return right;
    }

    private void tell(Object... words) {
        said.add(Arrays.toString(words));
    }

    private static String field(String name, @Nullable LocalDate day) {
        return day == null ? "" : ", \"%s\": \"%s\"".formatted(name, day);
    }

    private static boolean isOpen(String account, LocalDate day) {
        return !account.equals("local-solroed") || !day.isBefore(SOLROED_OPENS);
    }

    private LocalDate day() {
        return SlowCount.FIRST.plusDays(random.nextInt(DAYS));
    }

    /** Mostly afterwards, and never before all days of which a recount knows, nor in the future. */
    private LocalDate around(LocalDate day) {
        var other = SlowCount.FIRST.until(day, ChronoUnit.DAYS) + random.nextInt(500) - 60;
        return SlowCount.FIRST.plusDays(Math.clamp(other, 0, LATEST));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
