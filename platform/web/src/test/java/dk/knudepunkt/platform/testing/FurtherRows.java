package dk.knudepunkt.platform.testing;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What a script asks for that adds further rows to a list, and that takes nothing else of the page. */
public final class FurtherRows {

    private FurtherRows() {}

    /** The page at an address, in Danish, which is shown to that reader. */
    public static ValidatableResponse of(RequestSpecification reader, String address) {
        return reader.accept("text/html")
                .header("Accept-Language", "da")
                .header("HX-Request", "true")
                .header("HX-Target", "rows")
                .get(address)
                .then()
                .statusCode(200);
    }
}
