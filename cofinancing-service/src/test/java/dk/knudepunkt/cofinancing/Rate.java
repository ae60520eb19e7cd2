package dk.knudepunkt.cofinancing;

import dk.knudepunkt.platform.testing.Tokens;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** How often something can be done in a second, one after the other, once its code is hot. */
public record Rate(double perSecond) {

    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static Rate of(Runnable work) {
        repeat(work, WARM_UP);
        return new Rate(repeat(work, MEASURED));
    }

    public double of(Rate floor) {
        return perSecond / floor.perSecond;
    }

    /** A request to the service under test, for {@link #send}. */
    public static HttpRequest.Builder request(String path, String client) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Tokens.of(client));
    }

    /** By a client that costs little beside what it measures; the answer must be a success. */
    public static byte[] send(HttpRequest request) {
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("Answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static double repeat(Runnable work, Duration duration) {
        var begun = System.nanoTime();
        var times = 0;
        while (System.nanoTime() - begun < duration.toNanos()) {
            work.run();
            times++;
        }
        return times * 1e9 / (System.nanoTime() - begun);
    }
}
