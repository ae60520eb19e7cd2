package dk.knudepunkt.platform.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a service puts on somebody's front page, and the lists that it leads to. */
public record Front(String client, List<String> parts) {

    private static final Pattern COUNT = Pattern.compile("<a href=\"([^\"]+)\"><strong>([\\d.]+)</strong> <span>");
    private static final Pattern ROWS = Pattern.compile("<tbody[^>]*>(.*?)</tbody>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr[ >]");
    private static final Pattern NEXT = Pattern.compile("<p id=\"more\"[^>]*><a [^>]*href=\"([^\"]+)\"");

    /** As a client gets it, in Danish. */
    public static Front of(String client) {
        return new Front(
                client,
                open(client, "/home", "application/json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("html"));
    }

    /** All of it. */
    public String html() {
        return String.join("\n", parts);
    }

    /** The numbers, by the address of the list that each leads to. */
    public Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        COUNT.matcher(html())
                .results()
                .forEach(count -> counts.put(
                        unescaped(count.group(1)),
                        Integer.valueOf(count.group(2).replace(".", ""))));
        return counts;
    }

    /** The number that leads to this address. */
    public int count(String address) {
        return Objects.requireNonNull(counts().get(address), () -> address + " is not in " + html());
    }

    /** How many rows the list at an address has, on all its pages, for the same client. */
    public int rows(String address) {
        var rows = 0;
        for (var next = Optional.of(address); next.isPresent(); ) {
            var page = open(client, next.get(), "text/html")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            rows += ROWS.matcher(page)
                    .results()
                    .mapToInt(body -> (int) ROW.matcher(body.group(1)).results().count())
                    .sum();
            next = NEXT.matcher(page)
                    .results()
                    .map(link -> unescaped(link.group(1)))
                    .findFirst();
        }
        return rows;
    }

    private static Response open(String client, String address, String accept) {
        return given().auth()
                .oauth2(Tokens.of(client))
                .header("Accept", accept)
                .header("Accept-Language", "da")
                .urlEncodingEnabled(false)
                .get(address);
    }

    private static String unescaped(String address) {
        return address.replace("&amp;", "&");
    }
}
