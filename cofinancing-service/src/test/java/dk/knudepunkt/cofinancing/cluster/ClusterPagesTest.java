package dk.knudepunkt.cofinancing.cluster;

import static dk.knudepunkt.cofinancing.Callers.as;
import static dk.knudepunkt.cofinancing.Callers.sending;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ClusterPagesTest {

    private String page = "";

    @BeforeEach
    void register() {
        var code = "p-" + UUID.randomUUID().toString().substring(0, 8);
        sending(
                        "analyst",
                        "{\"code\": \"%s\", \"profile\": {\"nameDa\": \"Havn\", \"nameEn\": \"Port\"}}".formatted(code))
                .post("/api/cofinancing/clusters")
                .then()
                .statusCode(201);
        page = "/cofinancing/clusters/" + code;
    }

    @Test
    void thePageOfAnOfficeShowsMembersDeliverablesAndCriteria() {
        as("council")
                .get("/cofinancing/clusters/environmental-technology")
                .then()
                .statusCode(200)
                .body(containsString("<h1>Miljøteknologi</h1>"))
                .body(containsString("Roskilde Universitet (RUC)"))
                .body(containsString("Region Hovedstaden"))
                .body(containsString("<strong>191</strong>"))
                .body(containsString("Der er ingen leverancer endnu."))
                .body(containsString("Klyngen er til for virksomhederne"))
                .body(not(containsString("<form method=\"post\" action=\"/cofinancing")));
        as("council")
                .header("Accept-Language", "en")
                .get("/cofinancing/clusters")
                .then()
                .statusCode(200)
                .body(containsString("Environmental technology"));
    }

    @Test
    void theOfficeIsEditedWithoutScripts() {
        as("analyst").get(page + "/edit").then().statusCode(200).body(containsString("value=\"Havn\""));
        as("analyst")
                .formParam("nameDa", "")
                .formParam("nameEn", "Port")
                .formParam("employees", "mange")
                .formParam("_version", 0)
                .post(page + "/edit")
                .then()
                .statusCode(422)
                .body(containsString("id=\"nameDa-error\""))
                .body(containsString("id=\"employees-error\""))
                .body(containsString("value=\"mange\""));
        as("analyst")
                .formParam("nameDa", "Havn og hav")
                .formParam("nameEn", "Port")
                .formParam("partners", "DTU\r\n\r\nRUC\r\n")
                .formParam("_version", 0)
                .post(page + "/edit")
                .then()
                .statusCode(303)
                .header("Location", endsWith(page));
        as("council").get(page).then().body(containsString("DTU<br>RUC"));
    }

    @Test
    void anOfficeIsRegisteredWithoutScripts() {
        var code = "n-" + UUID.randomUUID().toString().substring(0, 8);
        as("analyst")
                .get("/cofinancing/clusters")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/cofinancing/clusters/new\""));
        as("analyst").get("/cofinancing/clusters/new").then().statusCode(200).body(containsString("Nyt klyngekontor"));
        registered("New Code", "")
                .statusCode(422)
                .body(containsString("id=\"code-error\""))
                .body(containsString("id=\"profile.nameDa-error\""))
                .body(containsString("id=\"profile.employees-error\""))
                .body(containsString("value=\"New Code\""));
        registered("new", "Ny").statusCode(422).body(containsString("id=\"code-error\""));
        registered("food", "Mad").statusCode(422).body(containsString("id=\"code-error\""));
        as("analyst")
                .formParam("code", code)
                .formParam("profile.nameDa", "Robotteknologi")
                .formParam("profile.nameEn", "Robotics")
                .formParam("profile.hostMunicipality", "461")
                .formParam("profile.partners", "SDU\r\nDTU")
                .post("/cofinancing/clusters/new")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/cofinancing/clusters/" + code));
        as("council")
                .get("/cofinancing/clusters/" + code)
                .then()
                .statusCode(200)
                .body(containsString("<h1>Robotteknologi</h1>"))
                .body(containsString("Odense"))
                .body(containsString("SDU<br>DTU"));
    }

    @Test
    void othersRegisterNone() {
        for (var client : new String[] {"council", "finance-greve", "kam"}) {
            as(client)
                    .get("/cofinancing/clusters")
                    .then()
                    .statusCode(200)
                    .body(not(containsString("/cofinancing/clusters/new")));
            as(client).get("/cofinancing/clusters/new").then().statusCode(403);
            as(client)
                    .formParam("code", "ours")
                    .post("/cofinancing/clusters/new")
                    .then()
                    .statusCode(403);
        }
    }

    private static ValidatableResponse registered(String code, String name) {
        return as("analyst")
                .formParam("code", code)
                .formParam("profile.nameDa", name)
                .formParam("profile.nameEn", "Robotics")
                .formParam("profile.employees", name.isEmpty() ? "mange" : "2")
                .post("/cofinancing/clusters/new")
                .then();
    }

    @Test
    void membersAreCountedWithoutScripts() {
        as("analyst").get(page + "/members").then().statusCode(200).body(containsString("Region Nordjylland"));
        as("analyst")
                .formParam("countedOn", "i går")
                .formParam("members.ZEALAND", "x")
                .formParam("_version", 0)
                .post(page + "/members")
                .then()
                .statusCode(422)
                .body(containsString("id=\"countedOn-error\""))
                .body(containsString("id=\"members.ZEALAND-error\""));
        as("analyst")
                .formParam("countedOn", "2022-01-31")
                .formParam("members.ZEALAND", "5")
                .formParam("members.NOT_SPLIT", "7")
                .formParam("_version", 0)
                .post(page + "/members")
                .then()
                .statusCode(422)
                .body(containsString("Et tal for hele landet kan ikke stå ved siden af tal for regioner"));
        as("analyst")
                .formParam("countedOn", "2022-01-31")
                .formParam("members.ZEALAND", "5")
                .formParam("_version", 0)
                .post(page + "/members")
                .then()
                .statusCode(303);
        as("council").get(page).then().body(containsString("31. januar 2022"));
    }

    @Test
    void aYearIsFilledInWithoutScripts() {
        as("analyst").formParam("year", "2022").post(page + "/contracts").then().statusCode(303);
        as("analyst")
                .formParam("title", "Tolv besøg")
                .formParam("dueOn", "")
                .formParam("_version", 0)
                .post(page + "/contracts/2022/deliverables")
                .then()
                .statusCode(422)
                .body(containsString("id=\"promise-dueOn-error\""))
                .body(containsString("value=\"Tolv besøg\""));
        as("analyst")
                .formParam("title", "Tolv besøg")
                .formParam("dueOn", "2022-11-30")
                .formParam("_version", 0)
                .post(page + "/contracts/2022/deliverables")
                .then()
                .statusCode(303);
        as("analyst")
                .formParam("status", "UNDERWAY")
                .formParam("note", "Fem er holdt")
                .formParam("_version", 1)
                .post(page + "/contracts/2022/deliverables/1/status")
                .then()
                .statusCode(303);
        as("analyst")
                .formParam("verdict", "MET")
                .formParam("answer", "Ja, se rapporten")
                .formParam("_version", 2)
                .post(page + "/contracts/2022/criteria/1")
                .then()
                .statusCode(303);
        as("analyst")
                .formParam("heldOn", "2021-11-30")
                .formParam("method", "Workshop")
                .formParam("summary", "Godt år")
                .formParam("_version", 3)
                .post(page + "/contracts/2022/evaluation")
                .then()
                .statusCode(422)
                .body(containsString("Et år kan tidligst evalueres fra den 1. januar 2022."));
        as("council")
                .get(page + "?year=2022")
                .then()
                .statusCode(200)
                .body(containsString("I gang"))
                .body(containsString("Fem er holdt"))
                .body(containsString("(overskredet)"))
                .body(containsString("Ja, se rapporten"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edit", "/members"})
    void othersHaveNoForms(String form) {
        as("council").accept("text/html").get(page + form).then().statusCode(403);
        as("finance-greve").formParam("_version", 0).post(page + form).then().statusCode(403);
        as("council").formParam("year", 2030).post(page + "/contracts").then().statusCode(403);
    }

    @Test
    void anOfficeWithoutAContractSaysSo() {
        as("council").get(page).then().statusCode(200).body(containsString("Der er ingen resultatkontrakt endnu."));
        as("council")
                .accept("text/html")
                .get("/cofinancing/clusters/none")
                .then()
                .statusCode(is(404));
    }
}
