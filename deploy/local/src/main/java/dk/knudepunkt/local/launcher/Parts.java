package dk.knudepunkt.local.launcher;

import dk.knudepunkt.local.Broker;
import dk.knudepunkt.local.Issuer;
import dk.knudepunkt.local.Mail;
import dk.knudepunkt.local.Postgres;
import dk.knudepunkt.local.backup.Archive;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The parts that the services stand on, started and stopped side by side. PostgreSQL has a process of its own. */
final class Parts {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Console console;
    private final Part<Postgres> postgres;
    private final Part<Broker> broker;
    private final Optional<SignIn> outside;
    private final Optional<Part<Issuer>> issuer;
    private final Part<Mail> mail;

    Parts(Programs programs, Optional<Archive> archive, Console console) {
        var at = programs.addresses();
        var data = programs.data();
        this.console = console;
        outside = programs.settings().issuer().map(SignIn.Outside::at);
        Broker.whenBroken(reason -> {
            console.say("Kafka cannot go on, so Knudepunkt stops: %s See %s".formatted(reason, data.log("platform")));
            System.exit(1);
        });
        postgres = Part.begin(
                "PostgreSQL",
                at.postgres(),
                () -> archive.map(Archive::archiveCommand)
                        .map(bringing -> Postgres.start(data.postgres(), at.postgres(), bringing))
                        .orElseGet(() -> Postgres.start(data.postgres(), at.postgres())),
                data.hold("postgres"),
                console);
        broker = Part.begin(
                "Kafka",
                at.kafka(),
                () -> Broker.start(data.kafka(), at.kafka(), at.kafkaController()),
                data.hold("kafka"),
                console);
        issuer = outside.isPresent()
                ? Optional.empty()
                : Optional.of(Part.begin("issuer", at.issuer(), () -> issuer(at), data.hold("issuer"), console));
        mail = Part.begin("mail", at.smtp(), () -> Mail.start(at.smtp(), at.mailboxes()), data.hold("mail"), console);
    }

    private static Issuer issuer(Addresses at) {
        return Issuer.start(at.issuer())
                .telling(URI.create(at.url(Service.GATEWAY) + "/sign-in/ended"))
                .asking(URI.create(at.url(Service.INTEGRATION) + "/api-client-checks"));
    }

    Postgres postgres() {
        return postgres.started();
    }

    SignIn signIn() {
        return outside.orElseGet(() -> SignIn.Own.by(issuer.orElseThrow().started()));
    }

    void awaitAll() {
        all().forEach(Part::started);
    }

    private List<Part<?>> all() {
        return Stream.concat(Stream.of(postgres, broker, mail), issuer.stream()).toList();
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
