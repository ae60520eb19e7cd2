package dk.knudepunkt.goals.series.news;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.time.Denmark;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/** The StatBank's interface for programs: {@code tableinfo} tells of a table without its figures. */
final class HttpStatbank implements Statbank {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json;
    private final String address;

    /** @param address such as {@code https://api.statbank.dk/v1} */
    HttpStatbank(ObjectMapper json, URI address) {
        this.json = json;
        this.address = address.toString().replaceAll("/+$", "");
    }

    @Override
    public Instant updatedAt(String table) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/tableinfo/" + table + "?format=JSON"))
                .timeout(PATIENCE)
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("The StatBank answered " + answer.statusCode());
        }
        return updated(answer.body());
    }

    /** It tells the time on the wall in Copenhagen: 2021-11-04T08:00:00. */
    private Instant updated(String body) throws IOException {
        try {
            return LocalDateTime.parse(json.readTree(body).path("updated").asText())
                    .atZone(Denmark.ZONE)
                    .toInstant();
        } catch (JsonProcessingException | DateTimeException unreadable) {
            throw new IOException("The StatBank did not say when the table was updated", unreadable);
        }
    }
}
