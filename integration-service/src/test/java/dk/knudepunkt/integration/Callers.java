package dk.knudepunkt.integration;

import static io.restassured.RestAssured.given;

import dk.knudepunkt.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** The people and systems who call in a test. */
public final class Callers {

    private Callers() {}

    public static RequestSpecification as(String client) {
        return given().auth().oauth2(Tokens.of(client)).redirects().follow(false);
    }

    public static RequestSpecification sending(String client, String json) {
        return as(client).contentType(ContentType.JSON).body(json);
    }
}
