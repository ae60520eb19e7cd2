package dk.knudepunkt.referrals.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.platform.security.GrantedPermissions;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** An adviser whose token does not say for which unit, or names one that there is not, is told so and sees no empty list. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class UnitInTokenTest {

    @Test
    @TestSecurity(user = "lost", roles = "les", augmentors = GrantedPermissions.class)
    void withoutAUnit() {
        ask("da", "/api/referrals")
                .statusCode(403)
                .body("type", is("/problems/token-claim-missing"))
                .body("detail", allOf(containsString("units"), containsString("log derefter ind igen")));
        ask("en", "/api/referrals").body("detail", allOf(containsString("units"), containsString("sign in again")));
    }

    @Test
    @TestSecurity(user = "lost", roles = "les", augmentors = GrantedPermissions.class)
    @OidcSecurity(
            claims = @Claim(key = "units", value = "[\"les-solroed\",\"les-atlantis\"]", type = ClaimType.JSON_ARRAY))
    void withOneThatThereIsNot() {
        ask("da", "/api/referrals")
                .statusCode(403)
                .body("type", is("/problems/token-claim-unknown"))
                .body(
                        "detail",
                        allOf(containsString("units"), containsString("les-atlantis"), containsString("rette")));
        ask("en", "/api/referrals").body("detail", allOf(containsString("les-atlantis"), containsString("correct")));
    }

    @Test
    @TestSecurity(user = "lost", roles = "les", augmentors = GrantedPermissions.class)
    void thePartOfTheFrontPageSaysSoToo() {
        ask("en", "/home").statusCode(200).body("html", hasItem(containsString("lacks the claim units")));
    }

    @Test
    @TestSecurity(user = "lost", roles = "offline_access", augmentors = GrantedPermissions.class)
    void withoutARoleOfOurs() {
        ask("en", "/api/referrals")
                .statusCode(403)
                .body("type", is("/problems/token-claim-missing"))
                .body("detail", containsString("roles"));
    }

    private static ValidatableResponse ask(String language, String path) {
        return given().header("Accept-Language", language)
                .accept("*/*")
                .get(path)
                .then();
    }
}
