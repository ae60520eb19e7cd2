package dk.knudepunkt.cases.task.bulk;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.cloudevents.CloudEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tasks of another portal come in once, go on as it tells more, and a bad row harms no other. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class TaskImportTest {

    private static final String HEADINGS =
            "externalId;cvr;title;programme;requestedOn;publishedOn;awardedOn;winner.name;winner.email\n";

    private final String system = "p-" + UUID.randomUUID();
    private final String cvr = newCvr();

    @Test
    void aTaskComesInOnceAndGoesOnAsTheFileDoes() {
        var requested = HEADINGS + row("a-1", "", "");
        var first = send(false, requested);
        first.then().statusCode(207).body("rows.outcome", contains("CREATED"));
        var task = first.<String>path("rows[0].taskId");
        send(false, requested).then().body("rows.outcome", contains("REPEATED")).body("rows.taskId", contains(task));

        send(false, HEADINGS + row("a-1", "2021-05-04", ""))
                .then()
                .body("changed", is(1))
                .body("rows.taskId", contains(task));
        var won =
                HEADINGS + row("a-1", "2021-05-04", "2021-06-01;Karla Eksempel;karla-" + system + "@eksempel.example");
        send(false, won).then().body("rows.outcome", contains("CHANGED"));
        send(false, won).then().body("rows.outcome", contains("REPEATED"));
        send(false, requested).then().body("rows.outcome", contains("REPEATED"));

        as("developer")
                .get("/api/adviser-tasks/" + task)
                .then()
                .body("status", is("AWARDED"))
                .body("channel", is("OTHER_PORTAL"))
                .body("programme", is("smv-pro"))
                .body("awardedOn", is("2021-06-01"))
                .body("consultantId", notNullValue());
        assertEquals(
                List.of("adviser-task.published.v1", "adviser-task.awarded.v1"),
                awaitEvents(task, 2).stream().map(CloudEvent::getType).toList());
        awaitEvents(task, 2).forEach(event -> Contracts.assertValid(event.getType(), Events.data(event)));
    }

    @Test
    void whoWinsTwiceIsOneWinner() {
        var winner = "2021-06-01;Karla Eksempel;karla-" + system + "@eksempel.example";
        send(
                        false,
                        HEADINGS
                                + row("b-1", "2021-05-04", winner)
                                + row("b-2", "2021-05-04", winner.replace("karla-", "Karla-")))
                .then()
                .body("created", is(2));
        var tasks = reconciled().<List<String>>path("items.task.consultantId");
        assertEquals(1, tasks.stream().distinct().count());
    }

    @Test
    void whatWasSaidIsNotSaidOtherwise() {
        send(false, HEADINGS + row("c-1", "2021-05-04", "")).then().body("created", is(1));
        for (var other : List.of(
                row("c-1", "2021-05-05", ""),
                row("c-1", "2021-05-04", "").replace("Salgskanal", "Noget andet"),
                row("c-1", "2021-05-04", "").replace("smv-pro", ""),
                row("c-1", "2021-05-04", "").replace(cvr, newCvr()))) {
            send(false, HEADINGS + other)
                    .then()
                    .body("rows.outcome", contains("REFUSED"))
                    .body("rows.problem", contains("/problems/import-row-changed"));
        }
    }

    @Test
    void eachRowStandsAlone() {
        var sent = send(
                false,
                HEADINGS
                        + row("d-1", "", "")
                        + row("d-2", "", "").replace(cvr, "12345675")
                        + row("d-3", "2020-01-01", "")
                        + row("d-4", "", "2021-06-01;Karla;karla@eksempel.example")
                        + row("d-5", "2021-05-04", "2021-06-01;;")
                        + row("d-6", "2999-05-04", "")
                        + row("d-1", "2021-05-04", "")
                        + row("", "", "")
                        + row("d-9", "", ""));
        sent.then()
                .statusCode(207)
                .body("created", is(2))
                .body("refused", is(7))
                .body("rows[1].errors.pointer", contains("/cvr"))
                .body("rows[2].errors.pointer", contains("/publishedOn"))
                .body("rows[3].problem", is("/problems/adviser-task-half-an-award"))
                .body("rows[4].problem", is("/problems/adviser-task-half-an-award"))
                .body("rows[5].errors.pointer", contains("/publishedOn"))
                .body("rows[6].problem", is("/problems/import-row-changed"))
                .body("rows[7].problem", is("/problems/import-row-without-id"));
        reconciled().then().body("items.externalId", contains("d-1", "d-9"));
        as("triage")
                .get("/api/adviser-tasks/imports?limit=1&system=" + system)
                .then()
                .body("items.externalId", contains("d-1"))
                .body("next", notNullValue());
    }

    @Test
    void aDryRunSaysWhatWouldBeAndStoresNothing() {
        var file =
                HEADINGS + row("e-1", "2021-05-04", "") + row("e-1", "2021-05-04", "") + row("e-2", "1999-01-01", "");
        send(true, file)
                .then()
                .body("dryRun", is(true))
                .body("rows.outcome", contains("CREATED", "REPEATED", "REFUSED"))
                .body("rows[0].taskId", nullValue());
        reconciled().then().body("items", empty());
        send(false, file).then().body("rows.outcome", contains("CREATED", "REPEATED", "REFUSED"));
    }

    @Test
    void theSameFileTenTimesAtOnceMakesEachTaskOnce() {
        var winner = "2021-06-01;Karla Eksempel;karla-" + system + "@eksempel.example";
        var file = HEADINGS + row("f-1", "", "") + row("f-2", "2021-05-04", winner) + row("f-3", "2021-05-04", winner);
        var answers = AtOnce.times(10, no -> send(false, file));
        assertEquals(
                3, answers.stream().mapToInt(answer -> answer.path("created")).sum());
        assertEquals(
                27, answers.stream().mapToInt(answer -> answer.path("repeated")).sum());
    }

    @Test
    void thePageTriesFirstAndSaysWhatIsWrong() {
        page().get("/adviser-tasks").then().body(containsString("/adviser-tasks/imports"));
        page().get("/adviser-tasks/imports").then().statusCode(200).body(containsString("Prøv kun"));
        var file = HEADINGS + row("g-1", "", "") + row("g-2", "", "").replace(cvr, "12345675");
        upload(file, true)
                .statusCode(200)
                .body(containsString("1 nye"), containsString("1 ikke indlæst"), containsString("Intet er gemt"))
                .body(containsString("/cvr: "));
        reconciled().then().body("items", empty());
        upload(file, false).statusCode(200).body(not(containsString("Intet er gemt")));
        reconciled().then().body("items.externalId", contains("g-1"));
        upload("titel;cvr\nx;y\n", false).statusCode(422).body(containsString("file-error"), containsString(system));
        page().multiPart("system", system).post("/adviser-tasks/imports").then().statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({
        "developer, 403",
        "les-solroed, 403",
        "kam, 403",
        "analyst, 403",
        "triage, 207",
        "admin, 207",
        "crm, 403"
    })
    void onlyTheDeskHandsOver(String client, int status) {
        hand(client, false, HEADINGS + row("h-" + client, "", "")).then().statusCode(status);
    }

    private String row(String id, String publishedOn, String won) {
        return "%s;%s;Digital Salgskanal;smv-pro;2021-05-01;%s;%s\n"
                .formatted(id, cvr, publishedOn, won.isEmpty() ? ";;" : won);
    }

    private Response send(boolean dryRun, String file) {
        return hand("triage", dryRun, file);
    }

    private Response hand(String client, boolean dryRun, String file) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(client))
                .contentType("text/csv; charset=utf-8")
                .body(file.getBytes(UTF_8))
                .post("/api/adviser-tasks/imports?dryRun=" + dryRun + "&system=" + system);
    }

    private static RequestSpecification page() {
        return RestAssured.given().auth().oauth2(Tokens.of("triage")).accept(ContentType.HTML);
    }

    private ValidatableResponse upload(String file, boolean dryRun) {
        var form =
                page().multiPart("system", system).multiPart("file", "opgaver.csv", file.getBytes(UTF_8), "text/csv");
        return (dryRun ? form.multiPart("dryRun", "true") : form)
                .post("/adviser-tasks/imports")
                .then();
    }

    private Response reconciled() {
        return as("triage").get("/api/adviser-tasks/imports?system=" + system);
    }

    private static List<CloudEvent> awaitEvents(String task, int count) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Events.about("task", task), events -> events.size() >= count);
    }
}
