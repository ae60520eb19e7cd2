package dk.knudepunkt.local.launcher;

import dk.knudepunkt.local.Broker;
import dk.knudepunkt.local.Issuer;
import dk.knudepunkt.local.Mail;
import dk.knudepunkt.local.Postgres;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The parts that the services stand on, started and stopped side by side. */
final class Parts {
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Console console;
    private final CompletableFuture<Postgres> postgres;
    private final CompletableFuture<Broker> broker;
    private final CompletableFuture<Issuer> issuer;
    private final CompletableFuture<Mail> mail;

    Parts(Addresses at, DataDirectory data, Console console) {
        this.console = console;
        postgres = begin("PostgreSQL", at.postgres(), () -> Postgres.start(data.postgres(), at.postgres()));
        broker = begin("Kafka", at.kafka(), () -> Broker.start(data.kafka(), at.kafka(), at.kafkaController()));
        issuer = begin("issuer", at.issuer(), () -> Issuer.start(at.issuer()));
        mail = begin("mail", at.smtp(), () -> Mail.start(at.smtp(), at.mailboxes()));
    }

    private <P> CompletableFuture<P> begin(String name, int port, Supplier<P> start) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var time = new Stopwatch();
                    try {
                        var part = start.get();
                        console.say("  %-12s on port %d after %s".formatted(name, port, time));
                        return part;
                    } catch (RuntimeException e) {
                        throw new CannotStart("%s does not start: %s".formatted(name, e.getMessage()), e);
                    }
                },
                threads);
    }

    Postgres postgres() {
        return started(postgres);
    }

    Issuer issuer() {
        return started(issuer);
    }

    void awaitAll() {
        Stream.of(postgres, broker, issuer, mail).forEach(Parts::started);
    }

    private static <P> P started(CompletableFuture<P> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart reason ? reason : e;
        }
    }

    /** Also those that are just starting, once they have. */
    void stop() {
        var stopped = CompletableFuture.allOf(
                postgres.thenAcceptAsync(Postgres::close, threads),
                broker.thenAcceptAsync(Broker::close, threads),
                issuer.thenAcceptAsync(Issuer::close, threads),
                mail.thenAcceptAsync(Mail::close, threads));
        try {
            stopped.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            console.say("Not everything stopped in good order; the next start sees to it.");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
