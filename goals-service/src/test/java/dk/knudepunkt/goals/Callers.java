package dk.knudepunkt.goals;

import static io.restassured.RestAssured.given;

import dk.knudepunkt.platform.testing.Tokens;
import io.restassured.specification.RequestSpecification;

/** Who calls in a test. */
public final class Callers {

    private Callers() {}

    /** A program, or a person whose language does not matter. */
    public static RequestSpecification as(String client) {
        return given().auth().oauth2(Tokens.of(client));
    }

    /** A person before a browser. */
    public static RequestSpecification reading(String client, String language) {
        return as(client).accept("text/html").header("Accept-Language", language);
    }
}
