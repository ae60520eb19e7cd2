package dk.knudepunkt.local.launcher;

import dk.knudepunkt.local.Broker;
import dk.knudepunkt.local.Issuer;
import dk.knudepunkt.local.Mail;
import dk.knudepunkt.local.Postgres;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The parts that the services stand on, started and stopped side by side. PostgreSQL has a process of its own. */
final class Parts {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Console console;
    private final Part<Postgres> postgres;
    private final Part<Broker> broker;
    private final Part<Issuer> issuer;
    private final Part<Mail> mail;

    Parts(Addresses at, DataDirectory data, Console console) {
        this.console = console;
        Broker.whenBroken(reason -> {
            console.say("Kafka cannot go on, so Knudepunkt stops: %s See %s".formatted(reason, data.log("platform")));
            System.exit(1);
        });
        postgres =
                Part.begin("PostgreSQL", at.postgres(), () -> Postgres.start(data.postgres(), at.postgres()), console);
        broker = Part.begin(
                "Kafka", at.kafka(), () -> Broker.start(data.kafka(), at.kafka(), at.kafkaController()), console);
        issuer = Part.begin("issuer", at.issuer(), () -> Issuer.start(at.issuer()), console);
        mail = Part.begin("mail", at.smtp(), () -> Mail.start(at.smtp(), at.mailboxes()), console);
    }

    Postgres postgres() {
        return postgres.started();
    }

    Issuer issuer() {
        return issuer.started();
    }

    void awaitAll() {
        all().forEach(Part::started);
    }

    private List<Part<?>> all() {
        return List.of(postgres, broker, issuer, mail);
    }

    /** Also those that are just starting, once they have. */
    void stop() {
        var stopped = CompletableFuture.allOf(all().stream()
                .map(part -> CompletableFuture.runAsync(
                        part::stop, task -> Thread.ofPlatform().daemon().start(task)))
                .toArray(CompletableFuture[]::new));
        try {
            stopped.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            console.say("Not everything stopped in good order; the next start sees to it.");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
