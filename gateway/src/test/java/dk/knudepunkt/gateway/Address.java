package dk.knudepunkt.gateway;

import io.restassured.RestAssured;
import java.net.URI;

/** Where the gateway under test is, for tests that need another client than REST Assured. */
public final class Address {
    private Address() {}

    public static URI of(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }
}
