package dk.knudepunkt.cofinancing.municipality.population;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PopulationMessagesTest {

    private static final String IMPORTS = "/api/cofinancing/populations/imports";

    @Inject
    ObjectMapper json;

    @Test
    void registeredIsTheExample() throws Exception {
        var message = PopulationMessages.message(
                new PopulationMessages.Told(
                        UUID.fromString("0190a1b2-7c3d-7e4f-8a1b-2c3d4e5f6a7b"),
                        LocalDate.of(2021, 1, 1),
                        "Danmarks Statistik, FOLK1A",
                        LocalDate.of(2021, 2, 11)),
                List.of(
                        new PopulationMessages.PersonsOf("253", 50_514),
                        new PopulationMessages.PersonsOf("336", 23_034)));

        assertThat(message.topic()).isEqualTo("population");
        Contracts.assertIsExample(message.type(), json.writeValueAsString(message.data()));
    }

    /** The agreements of 2021 come with their population, which nobody took in by hand. */
    @Test
    void whatCameWithTheInstallationIsToldOfAtTheStart() {
        Awaitility.await().until(() -> of("2021-01-01").anyMatch(data -> sum(data) == 838_840));
    }

    @Test
    void aPopulationIsToldOfOnceAndOnlyWhenASecondPersonApprovesIt() {
        var proposed = given().auth()
                .oauth2(Tokens.of("analyst"))
                .contentType("text/csv; charset=UTF-8")
                .queryParam("extractedOn", "1971-05-11")
                .body("OMRÅDE;TID;INDHOLD\n253;1971K1;30001\n259;1971K1;30002")
                .post(IMPORTS);
        assertThat(of("1971-01-01")).isEmpty();

        given().auth()
                .oauth2(Tokens.of("admin"))
                .contentType("application/json")
                .header("If-Match", proposed.header("ETag"))
                .body("{}")
                .post(IMPORTS + "/" + proposed.<String>path("id") + "/approval")
                .then()
                .statusCode(200);

        Awaitility.await().until(() -> of("1971-01-01").count() == 1);
        of("1971-01-01").forEach(data -> {
            Contracts.assertValid("population.registered.v1", data);
            assertThat(sum(data)).isEqualTo(60_003);
        });
    }

    private static long sum(String data) {
        var sum = 0L;
        for (var count : Contracts.tree(data).path("counts")) {
            sum += count.path("persons").asLong();
        }
        return sum;
    }

    /** What was told of a day. */
    private static Stream<String> of(String keyDate) {
        return Events.all("population").stream()
                .map(Events::data)
                .filter(data -> Contracts.tree(data).path("keyDate").asText().equals(keyDate));
    }
}
