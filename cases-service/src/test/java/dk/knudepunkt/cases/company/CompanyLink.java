package dk.knudepunkt.cases.company;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.as;

import dk.knudepunkt.cases.hours.HourFixtures;
import dk.knudepunkt.platform.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A kind of thing that hangs on a company.
 *
 * @param columns that tell whose it is, none of a thing that hangs on a course
 * @param hang hangs one on the company with this number, and says what it is called
 * @param seen what is seen of a company, among those that were hung
 */
record CompanyLink(String name, Set<String> columns, Function<String, String> hang, Seen seen) {

    private static final LocalDate HOURS_FROM = LocalDate.of(2021, 1, 4);
    private static final AtomicInteger DAY = new AtomicInteger();

    interface Seen {
        List<String> of(String cvr, List<String> hung);
    }

    static Stream<CompanyLink> all() {
        return Stream.of(
                new CompanyLink("course", Set.of(), CompanyLink::course, (cvr, hung) -> courses(cvr)),
                new CompanyLink(
                        "company of a course",
                        Set.of("course.company_id"),
                        CompanyLink::course,
                        shownAs("/api/courses/", "company.cvr")),
                onCourse(
                        "external referral",
                        "/external-referrals",
                        "{\"target\": \"PRIVATE_ADVISER\", \"madeOn\": \"2021-06-01\"}",
                        "id"),
                onCourse("note", "/notes", "{\"text\": \"Vil eksportere\"}", "items.id"),
                onCourse("meeting", "/meetings", "{\"heldOn\": \"2021-05-01\", \"form\": \"VISIT\"}", "items.id"),
                new CompanyLink(
                        "evaluation",
                        Set.of(),
                        CompanyLink::course,
                        (cvr, hung) -> courses(cvr).stream()
                                .map(course -> course
                                        + as("triage")
                                                .get("/api/courses/" + course + "/evaluation")
                                                .<String>path("status"))
                                .toList()),
                new CompanyLink(
                        "newness verdict",
                        Set.of(),
                        CompanyLink::course,
                        (cvr, hung) -> items(
                                "/api/companies/" + cvr + "/courses", "items.collect { it.id + it.newness.answer }")),
                onCompany(
                        "contact person",
                        "contact_person.company_id",
                        "/contact-persons",
                        "{\"name\": \"Alma Eksempel\"}"),
                onCompany(
                        "consent",
                        "consent_statement.company_id",
                        "/consents",
                        "{\"purpose\": \"EVENTS\", \"act\": \"GIVEN\", \"wordingVersion\": \"2021-1\"}"),
                onCompany(
                        "segment",
                        "company_segment.company_id",
                        "/segments",
                        "{\"segment\": \"GROWTH\", \"reason\": \"Vil vokse\"}"),
                new CompanyLink(
                        "hours",
                        Set.of("hour_entry.company_id"),
                        cvr -> id(HourFixtures.register(
                                "developer",
                                HourFixtures.hours(
                                        HOURS_FROM
                                                .plusDays(DAY.getAndIncrement())
                                                .toString(),
                                        15,
                                        "specialised",
                                        "\"cvr\": \"%s\",".formatted(cvr)))),
                        shownAs("/api/hours/", "cvr")),
                new CompanyLink(
                        "task",
                        Set.of("adviser_task.company_id"),
                        CompanyLink::task,
                        shownAs("/api/adviser-tasks/", "cvr")),
                new CompanyLink(
                        "bid",
                        Set.of(),
                        CompanyLink::bid,
                        (cvr, hung) -> shownAs("/api/adviser-tasks/", "cvr").of(cvr, hung).stream()
                                .flatMap(task -> items("/api/adviser-tasks/" + task + "/bids", "id").stream())
                                .toList()),
                new CompanyLink(
                        "enquiry",
                        Set.of("enquiry.cvr"),
                        cvr -> id(as("developer")
                                .body(Map.of(
                                        "crisis", "covid-19", "receivedOn", "2021-01-14", "theme", "OTHER", "cvr", cvr))
                                .post("/api/crisis-enquiries")),
                        shownAs("/api/crisis-enquiries/", "cvr")),
                new CompanyLink(
                        "cohort row",
                        Set.of("cohort_member.company_id", "cohort_member.cvr"),
                        CompanyLink::cohort,
                        (cvr, hung) -> hung.stream()
                                .flatMap(cohort ->
                                        items("/api/cohorts/" + cohort + "/lines", rows(cvr, "cvrToday")).stream()
                                                .map(cohort::concat))
                                .toList()),
                new CompanyLink(
                        "imported company",
                        Set.of("imported_company.company_id"),
                        CompanyLink::imported,
                        (cvr, hung) -> hung.stream()
                                .flatMap(system -> items(
                                        "/api/companies/imports?system=" + system, "items." + rows(cvr, "survivorCvr"))
                                        .stream())
                                .toList()),
                new CompanyLink("contact elsewhere", Set.of(), CompanyLink::imported, (cvr, hung) -> {
                    var page = page("/companies/" + cvr);
                    return hung.stream().filter(page::contains).toList();
                }));
    }

    private static CompanyLink onCompany(String name, String column, String path, String body) {
        return new CompanyLink(
                name,
                Set.of(column),
                cvr -> id(as("triage").body(body).post("/api/companies/" + cvr + path)),
                (cvr, hung) -> items("/api/companies/" + cvr + path, "items.id"));
    }

    private static CompanyLink onCourse(String name, String path, String body, String ids) {
        return new CompanyLink(
                name,
                Set.of(),
                cvr -> {
                    var course = course(cvr);
                    return id(as("triage").body(body).post("/api/courses/" + course + path));
                },
                (cvr, hung) -> courses(cvr).stream()
                        .flatMap(course -> items("/api/courses/" + course + path, ids).stream())
                        .toList());
    }

    /** Those that show this number as their company's. */
    private static Seen shownAs(String path, String field) {
        return (cvr, hung) -> hung.stream()
                .filter(id -> cvr.equals(as("triage").get(path + id).path(field)))
                .toList();
    }

    /** The rows that were kept under a number, of those of which this one answers today. */
    private static String rows(String cvr, String today) {
        return "findAll { (it.%1$s ?: it.cvr) == '%2$s' }.cvr".formatted(today, cvr);
    }

    private static List<String> courses(String cvr) {
        return items("/api/companies/" + cvr + "/courses", "items.id");
    }

    private static List<String> items(String path, String ids) {
        var reader = path.startsWith("/api/cohorts") ? "analyst" : "triage";
        return as(reader).get(path).then().statusCode(200).extract().path(ids);
    }

    private static String id(Response created) {
        return created.then().statusCode(201).extract().path("id");
    }

    private static String course(String cvr) {
        return id(as("crm").body(IMPORT.replace("12345674", cvr)).post("/api/courses"));
    }

    private static String task(String cvr) {
        return id(as("triage")
                .body(Map.of("cvr", cvr, "title", "Digital salgskanal", "requestedOn", "2026-06-01"))
                .post("/api/adviser-tasks"));
    }

    /** Called as its task. */
    private static String bid(String cvr) {
        var task = task(cvr);
        as("triage")
                .header("If-Match", "*")
                .body("{\"publishedOn\": \"2026-06-02\"}")
                .post("/api/adviser-tasks/" + task + "/publication")
                .then()
                .statusCode(200);
        var consultant = id(as("triage")
                .body("{\"name\": \"Karla Eksempel\", \"email\": \"link-%s@eksempel.example\", \"topics\": []}"
                        .formatted(cvr))
                .post("/api/consultants"));
        id(as("triage")
                .body("{\"consultantId\": \"%s\", \"expiresOn\": \"2026-07-15\"}".formatted(consultant))
                .post("/api/adviser-tasks/" + task + "/bids"));
        return task;
    }

    /** No other test guides anybody in these years. */
    private static String cohort(String cvr) {
        id(as("crm")
                .body(IMPORT.replace("12345674", cvr)
                        .replace("2021-02-01", "2001-02-01")
                        .replace("2021-05-31", "2001-05-31"))
                .post("/api/courses"));
        return id(as("analyst")
                .body(Map.of("name", "Links", "completedFrom", "2001-01-01", "completedUntil", "2001-12-31"))
                .post("/api/cohorts"));
    }

    /** Called as its system. */
    private static String imported(String cvr) {
        var system = "links-" + cvr;
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("triage"))
                .contentType("text/csv")
                .body("externalId;cvr;lastContactOn\n%1$s;%1$s;2019-05-01\n".formatted(cvr))
                .post("/api/companies/imports?system=" + system)
                .then()
                .statusCode(207);
        return system;
    }

    private static String page(String path) {
        return Objects.requireNonNull(RestAssured.given()
                .auth()
                .oauth2(Tokens.of("triage"))
                .header("Accept", "text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    @Override
    public String toString() {
        return name;
    }
}
