package dk.knudepunkt.cases.transfer;

import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.cases.developer.InTheRegister;
import dk.knudepunkt.cases.link.Postbox;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.MailPort;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The company hears that somebody else guides it, and nothing about anybody. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@QuarkusTestResource(
        value = MailPort.class,
        initArgs = @ResourceArg(name = "KNUDEPUNKT_EVALUATION_EVERY", value = "1s"))
class TransferLetterTest {

    private final String cvr = newCvr();
    private final String address = "virksomhed-" + cvr + "@eksempel.example";

    @Test
    void companyIsToldInBothLanguagesAndOfNobody() {
        var post = new Postbox(address);
        var course = course(address);
        handOver(course);
        var letter = post.letter(1);
        assertThat(letter, containsString("En anden forretningsudvikler i erhvervshuset følger jer fra nu af"));
        assertThat(letter, containsString("Another business developer"));
        for (var name : List.of(cvr, "Eksempel", "colleague")) {
            assertThat(letter, not(containsString(name)));
        }
        awaitOnThePage(course, "Virksomheden er skrevet til");
        as("triage")
                .accept(ContentType.HTML)
                .get("/courses/" + course)
                .then()
                .body(not(containsString("Brevet kom tilbage")));
    }

    @Test
    void whoeverCannotBeWrittenToIsToBeCalled() {
        var course = course("");
        handOver(course);
        awaitOnThePage(course, "Virksomheden kan ikke skrives til");
        as("analyst")
                .accept(ContentType.HTML)
                .get("/courses/" + course)
                .then()
                .body(not(containsString("Virksomheden kan ikke skrives til")));
    }

    private static void awaitOnThePage(String course, String told) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> as("triage")
                        .accept(ContentType.HTML)
                        .get("/courses/" + course)
                        .then()
                        .statusCode(200)
                        .body(containsString(told)));
    }

    private static void handOver(String course) {
        InTheRegister.add("colleague");
        as("triage")
                .header("If-Match", "*")
                .body("{\"developerId\": \"colleague\"}")
                .post("/api/courses/" + course + "/transfer")
                .then()
                .statusCode(200);
    }

    private String course(String email) {
        var said = ONGOING.replace("12345674", cvr);
        return as("triage")
                .body(
                        email.isEmpty()
                                ? said.replace("\"email\": \"post@eksempel.example\", ", "")
                                : said.replace("post@eksempel.example", email))
                .post("/api/courses")
                .path("id");
    }
}
