package dk.knudepunkt.local.launcher;

import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a service whether it is ready to serve. */
final class Readiness {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    /** Returns when it is, or false when it is told to stop before. */
    boolean await(Supervisor service, int managementPort) {
        var begun = System.nanoTime();
        while (!isReady(managementPort)) {
            if (service.stopsWithin(BETWEEN_QUESTIONS)) {
                return false;
            }
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new Refusal("%s is not ready after %d minutes. See %s"
                        .formatted(
                                service.program().name(),
                                PATIENCE.toMinutes(),
                                service.program().log()));
            }
        }
        return true;
    }

    private boolean isReady(int managementPort) {
        return answers(managementPort, "/q/health/ready", 200, Duration.ofSeconds(5));
    }

    /** Whether somebody on this machine says at the address what is expected, within the time. */
    boolean answers(int port, String address, int status, Duration within) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .timeout(within)
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == status;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
