package dk.knudepunkt.cases.course;

import static io.restassured.RestAssured.given;

import dk.knudepunkt.cases.account.Account;
import dk.knudepunkt.cases.account.AccountKind;
import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.cases.company.CompanyCard;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.part.Focus;
import dk.knudepunkt.cases.course.part.Opening;
import dk.knudepunkt.cases.course.part.Seat;
import dk.knudepunkt.cases.developer.InTheRegister;
import dk.knudepunkt.platform.register.Cvr;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.Tokens;
import io.cloudevents.CloudEvent;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Invented courses, and the ways to them. */
public final class CourseFixtures {

    static final LocalDate FEBRUARY = LocalDate.of(2021, 2, 1);
    static final LocalDate MAY = LocalDate.of(2021, 5, 31);

    /** A whole and valid request to take in a course that is over. */
    public static final String IMPORT = """
            {
              "company": {"cvr": "12345674", "name": "Eksempel Maskinfabrik ApS", "municipalityCode": "269",
                          "email": "post@eksempel.example", "phone": "+45 70 10 20 30"},
              "courseKind": "ACTION_PLAN",
              "developerId": "developer",
              "startedOn": "2021-02-01",
              "completedOn": "2021-05-31"
            }""";

    /** The same while it goes on. */
    public static final String ONGOING = IMPORT.replace(",\n  \"completedOn\": \"2021-05-31\"", "");

    public static final String ACCEPTED = "referral.accepted.v2";

    /** The pseudonym in the contract's examples. */
    public static final String DEVELOPER = "0190a1b2-7c3d-4e4f-8d8e-9f0a1b2c3d4e";

    public static final String EXAMPLE_REFERRAL = "0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b";

    private static final AtomicInteger NEXT_CVR = new AtomicInteger(50_000_000);

    private CourseFixtures() {}

    static Opening opening(LocalDate startedOn) {
        return new Opening(
                company(),
                Seat.at("269"),
                CourseKind.ACTION_PLAN,
                "developer",
                startedOn,
                Focus.on(account(AccountKind.SPECIALISED)));
    }

    static Account account(AccountKind kind) {
        return new Account("an-account", kind, "En konto", null, LocalDate.of(2000, 1, 1), null);
    }

    /** A course that goes on, of which nobody has heard yet. */
    public static Course course() {
        return Course.broughtIn("crm", opening(FEBRUARY), MAY);
    }

    static Company company() {
        return new Company(
                "12345674",
                CompanyCard.told("Eksempel Maskinfabrik ApS", "269", null, null),
                null,
                Instant.parse("2021-01-01T08:00:00Z"));
    }

    /** A CVR number that no other test uses. */
    public static String newCvr() {
        return IntStream.generate(NEXT_CVR::incrementAndGet)
                .mapToObj(Integer::toString)
                .filter(Cvr::isValid)
                .findFirst()
                .orElseThrow();
    }

    public static RequestSpecification as(String client) {
        return given().auth().oauth2(Tokens.of(client)).contentType(ContentType.JSON);
    }

    /** A course that goes on, brought in by this client. */
    static String broughtInBy(String client) {
        return as(client).body(ONGOING).post("/api/courses").path("id");
    }

    static String broughtInFor(String developer) {
        InTheRegister.add(developer);
        return as("triage")
                .body(ONGOING.replace("\"developer\"", '"' + developer + '"'))
                .post("/api/courses")
                .path("id");
    }

    /** A course that came of a referral by les-solroed. */
    static String referred() {
        return referred("12345674");
    }

    /** The same, of the company with this number. */
    static String referred(String cvr) {
        var referral = UUID.randomUUID().toString();
        registerDeveloper();
        Events.send("referral", referral, ACCEPTED, accepted(referral).replace("12345674", cvr));
        return awaitCourseOf(referral);
    }

    /** Whom the contract's examples name is in the register. */
    public static void registerDeveloper() {
        register(DEVELOPER, "developer");
    }

    public static void register(String pseudonym, String subject) {
        var example = Contracts.example("developer.registered.v1");
        Events.send(
                "developer",
                pseudonym,
                "developer.registered.v1",
                example.replace(DEVELOPER, pseudonym).replace("\"developer\"", '"' + subject + '"'));
    }

    /** The contract's example of an accepted referral, with this id. */
    public static String accepted(String referral) {
        return Contracts.example(ACCEPTED).replace(EXAMPLE_REFERRAL, referral);
    }

    public static String awaitCourseOf(String referral) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> coursesOf(referral), courses -> !courses.isEmpty())
                .getFirst();
    }

    public static List<String> coursesOf(String referral) {
        return as("triage").get("/api/courses?referralId=" + referral).path("items.id");
    }

    static Response complete(String client, String course, @Nullable String version, String completedOn) {
        var request = as(client).body("{\"completedOn\": \"" + completedOn + "\"}");
        return (version == null ? request : request.header("If-Match", version))
                .post("/api/courses/" + course + "/completion");
    }

    static Response act(String client, String course, String action, String body) {
        return as(client)
                .header("If-Match", as("triage").get("/api/courses/" + course).header("ETag"))
                .body(body)
                .post("/api/courses/" + course + "/" + action);
    }

    /** All that happened to a course, once so much has; how new its company was is told besides. */
    public static List<CloudEvent> awaitEvents(String course, int count) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> Events.about("course", course).stream()
                                .filter(event -> !event.getType().startsWith("new-customer."))
                                .toList(),
                        events -> events.size() >= count);
    }
}
