package dk.knudepunkt.goals;

import static io.restassured.RestAssured.given;

import dk.knudepunkt.platform.testing.Tokens;
import io.restassured.specification.RequestSpecification;

/** Who calls in a test. */
public final class Callers {

    private Callers() {}

    public static RequestSpecification as(String client) {
        return given().auth().oauth2(Tokens.of(client));
    }
}
