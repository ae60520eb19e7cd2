package dk.knudepunkt.acceptance;

import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever builds a dashboard finds the addresses on one page, and each of them answers. */
@ExtendWith(WithHub.class)
class OpenDataStoryTest {

    private static final Pattern ADDRESS = Pattern.compile("readonly value=\"([^\"]+)\"");

    /** Reports are there once they are published, and what belongs to an id once there is one. */
    private static final Pattern LATER = Pattern.compile(".*(/published/|\\{).*");

    private final Hub hub;

    OpenDataStoryTest(Hub hub) {
        this.hub = hub;
    }

    @Test
    void everyAddressAnswers() {
        var addresses = addresses();
        assertTrue(addresses.size() > 25, addresses.toString());
        var silent = addresses.stream()
                .filter(address -> !LATER.matcher(address).matches())
                .filter(address -> hub.as("admin").get(address).statusCode() != 200)
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void whatIsOpenNeedsNoToken() {
        var open = addresses().stream()
                .filter(address -> address.contains("/open-data/"))
                .toList();
        assertEquals(2, open.size());
        open.forEach(
                address -> hub.anonymous().get(address).then().statusCode(200).header("RateLimit", nullValue()));
        hub.anonymous()
                .get(hub.url() + "/api/cofinancing/open-data/contributions?format=CSV")
                .then()
                .contentType(startsWith("text/csv"));
    }

    private List<String> addresses() {
        return ADDRESS.matcher(
                        hub.anonymous().accept("text/html").get("/open-data").asString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
