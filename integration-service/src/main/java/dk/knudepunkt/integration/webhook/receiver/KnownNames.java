package dk.knudepunkt.integration.webhook.receiver;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the machine for the addresses of names, and waits for an answer only so long: somebody else's server gives it. */
class KnownNames {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Produces
    @Singleton
    static Receivers receivers(@ConfigProperty(name = "knudepunkt.webhooks.local-receivers") boolean local) {
        return new Receivers(KnownNames::of, local);
    }

    private static List<InetAddress> of(String host) throws UnknownHostException {
        var look = new FutureTask<>(() -> List.of(InetAddress.getAllByName(host)));
        Thread.ofVirtual().name("look-up").start(look);
        try {
            return look.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unanswered) {
            throw new UnknownHostException(host);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }
}
