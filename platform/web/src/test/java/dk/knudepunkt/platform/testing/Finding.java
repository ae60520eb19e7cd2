package dk.knudepunkt.platform.testing;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a service finds for a client, in Danish. */
public record Finding(List<Map<String, Object>> kinds) {

    public static Finding of(String client, String typed) {
        return new Finding(given().auth()
                .oauth2(Tokens.of(client))
                .header("Accept-Language", "da")
                .queryParam("q", typed)
                .get("/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList(""));
    }

    /** What the hits are, in order. */
    public List<String> names() {
        return kinds.stream().map(kind -> (String) kind.get("kind")).toList();
    }

    /** The hits of one kind; none where there is nothing of it. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> hits(String kind) {
        return kinds.stream()
                .filter(found -> kind.equals(found.get("kind")))
                .flatMap(found -> ((List<Map<String, Object>>) Objects.requireNonNull(found.get("hits"))).stream())
                .toList();
    }

    /** Where the hits of one kind lead. */
    public List<String> hrefs(String kind) {
        return hits(kind).stream().map(hit -> (String) hit.get("href")).toList();
    }
}
