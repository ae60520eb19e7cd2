package dk.knudepunkt.cofinancing;

import static dk.knudepunkt.cofinancing.Callers.as;
import static dk.knudepunkt.cofinancing.Callers.sending;
import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten who do the same at the same moment: one does it, and the others hear what they would hear a minute later. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class AtOnceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clusters | cluster-code-taken"
                        + "| {'code': 'at-once', 'profile': {'nameDa': 'Samtidig', 'nameEn': 'At once'}}",
                "clusters/food/contracts | result-contract-exists | {'year': 2097}",
                "funding/programmes | programme-code-taken"
                        + "| {'code': 'at-once', 'nameDa': 'Samtidig', 'nameEn': 'At once', 'funder': 'Fonden'}",
                "funding/gearing | accounts-exist | {'year': 2010, 'turnover': 2, 'operatingFunds': 1}"
            })
    void ofTenCreationsOneIsMade(String path, String problem, String body) {
        var answers = AtOnce.times(
                10, no -> sending("analyst", body.replace('\'', '"')).post("/api/cofinancing/" + path));
        assertOne(201, answers, 409, problem);
    }

    @Test
    void ofTenChangesOfAPoolOneIsMade() {
        var pool = "/api/cofinancing/funding/pools/1";
        var tag = as("analyst").get(pool).header("ETag");
        var body = """
                {"canApply": "YES", "canInfluence": "MAYBE", "rounds": [{"opensOn": "2020-01-01", "closesOn": "2020-02-01"}]}""";
        assertOne(
                200,
                atOnce(() -> sending("analyst", body).header("If-Match", tag).put(pool)),
                412,
                "stale-version");
    }

    @Test
    void aPersonHasAtMostTenCalendarAddresses() {
        var subscriptions = "/api/cofinancing/calendar-subscriptions";
        for (var i = 0; i < 9; i++) {
            as("finance-greve").post(subscriptions).then().statusCode(201);
        }
        assertOne(201, atOnce(() -> as("finance-greve").post(subscriptions)), 409, "too-many-calendar-subscriptions");
    }

    private static List<Response> atOnce(Supplier<Response> deed) {
        return AtOnce.times(10, no -> deed.get());
    }

    private static void assertOne(int done, List<Response> answers, int refused, String problem) {
        assertThat(answers).filteredOn(answer -> answer.statusCode() == done).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != done).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(refused);
            assertThat(answer.<String>path("type")).isEqualTo("/problems/" + problem);
        });
    }
}
