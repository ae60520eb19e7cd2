package dk.knudepunkt.referrals.house;

import static dk.knudepunkt.referrals.Desk.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.platform.house.HouseFolder;
import dk.knudepunkt.platform.house.HouseRefused;
import dk.knudepunkt.platform.house.ThisHouse;
import dk.knudepunkt.platform.installation.HouseService;
import dk.knudepunkt.platform.testing.AnotherHouse;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service of a house with other municipalities, units and hours than Sjælland's. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@TestProfile(AnotherHouse.class)
class AnotherHouseTest {

    private static final String UNIT = "sydfyn-og-oeerne";

    @Inject
    HouseService service;

    @Test
    void itsUnitsAreServedAndNoOthers() {
        as("triage")
                .get("/api/units")
                .then()
                .statusCode(200)
                .body("code", hasItems(UNIT, "odense", "vestfyn", "midtfyn", "oestfyn", "nordfyn"))
                .body("findAll { it.code.startsWith('les-') }", empty())
                .body("find { it.code == 'nordfyn' }.kind", is("HOUSE"));
        as("triage").get("/api/units/" + UNIT).then().body("municipalityCodes", contains("479", "482", "492"));
    }

    @Test
    void aUnitRefersFromEachOfItsThreeMunicipalities() {
        for (var municipality : new String[] {"479", "482", "492"}) {
            var id = as("triage")
                    .body("""
                            {
                              "company": {"cvr": "12345674", "name": "Eksempel Værft ApS", "municipalityCode": "%s"},
                              "contactPerson": {"name": "Alma Eksempel"},
                              "unitCode": "%s",
                              "need": "Vil eksportere",
                              "consent": true
                            }""".formatted(municipality, UNIT))
                    .post("/api/referrals")
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            as("triage")
                    .get("/api/referrals/" + id)
                    .then()
                    .statusCode(200)
                    .body("unitCode", is(UNIT))
                    .body("company.municipalityCode", is(municipality));
        }
    }

    @Test
    void nobodyIsBehindWithTheMeetingsOfAUnitThatIsNew() {
        as("kam").get("/api/key-accounts/" + UNIT).then().statusCode(200).body("meetingsPerYear", is(4));
    }

    @Test
    void itsOwnHoursHold() {
        as("admin")
                .get("/api/calendars")
                .then()
                .statusCode(200)
                .body("items[0].terms.name", is("Fyn-prøve 2026-2027"))
                .body("items[0].terms.closedDays", hasItem("--12-24"));
    }

    @Test
    void aSecondStartChangesNothing() {
        var before = as("triage").get("/api/units").asString();
        service.settle(house());
        assertEquals(before, as("triage").get("/api/units").asString());
    }

    @Test
    void aUnitThatIsNewInTheFolderIsServedAfterTheNextStart(@TempDir Path folder) throws IOException {
        AnotherHouse.copyTo(folder);
        Files.writeString(
                folder.resolve("units.csv"),
                Files.readString(folder.resolve("units.csv")).replace("Odense,LOCAL", "Odense By,LOCAL")
                        + "aeroe,Erhvervsservice Ærø,LOCAL,492,2027-01-01\n");
        service.settle(ThisHouse.in(HouseFolder.at(folder.toString())));
        try {
            as("triage").get("/api/units").then().body("name", hasItem("Erhvervsservice Odense By"));
            as("triage")
                    .get("/api/units/aeroe")
                    .then()
                    .statusCode(200)
                    .body("municipalities.municipalityCode", contains("492"));
        } finally {
            service.settle(house());
        }
    }

    @Test
    void theFolderOfAnotherHouseIsRefusedAndNothingChanges() {
        assertThrows(HouseRefused.class, () -> service.settle(ThisHouse.in(HouseFolder.shipped())));
        as("triage").get("/api/units").then().body("findAll { it.code == 'les-greve' }", empty());
    }

    private static ThisHouse house() {
        return ThisHouse.in(HouseFolder.at(AnotherHouse.folder().toString()));
    }
}
