package dk.knudepunkt.gateway.release;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import dk.knudepunkt.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ApiChangesResourceTest {

    @Test
    void everyReleaseOfTheFileIsOnThePage() throws IOException {
        var page = given().accept("text/html")
                .get("/api-changes")
                .then()
                .statusCode(200)
                .body(containsString("<h2>Udgår</h2>"))
                .body(containsString("<h2>Siden sidste udgave</h2>"));
        Release.read(Files.readString(Path.of("../contracts/openapi/CHANGES.md")))
                .forEach(release -> {
                    page.body(containsString("<h2>" + release.date() + "</h2>"));
                    release.changes().forEach(change -> page.body(containsString(change.where())));
                });
    }
}
