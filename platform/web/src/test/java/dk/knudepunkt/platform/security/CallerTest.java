package dk.knudepunkt.platform.security;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.LocalIssuer;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class CallerTest {

    @Test
    void anAdviserSpeaksForUnits() {
        assertEquals(
                new CallerResource.WhoIAm(
                        true,
                        "les-solroed",
                        "LES-rådgiver, Solrød",
                        Set.of(Role.LES),
                        Set.of("les-solroed"),
                        Optional.empty(),
                        Set.of()),
                who(as("les-solroed")));
    }

    @Test
    void aFinanceOfficerSpeaksForAMunicipality() {
        var caller = who(as("finance-greve"));
        assertEquals(Optional.of("253"), caller.municipality());
        assertEquals(Set.of(Role.FINANCE), caller.roles());
    }

    @Test
    void aSystemHasScopes() {
        assertEquals(
                Set.of("courses:write", "referrals:write", "events:read"),
                who(as("crm")).scopes());
    }

    @Test
    void whoHasNoTokenIsNobody() {
        assertEquals(
                new CallerResource.WhoIAm(false, "", "", Set.of(), Set.of(), Optional.empty(), Set.of()), who(given()));
    }

    @Test
    void theTableSaysWhatACallerMay() {
        assertTrue(may(as("triage"), "note:write"));
        assertFalse(may(as("kam"), "note:write"));
        assertFalse(may(given(), "note:write"));
    }

    private static boolean may(RequestSpecification request, String permission) {
        return Boolean.parseBoolean(request.get("/api/caller/permissions/" + permission)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }

    private static CallerResource.WhoIAm who(RequestSpecification request) {
        return request.get("/api/caller").then().statusCode(200).extract().as(CallerResource.WhoIAm.class);
    }
}
