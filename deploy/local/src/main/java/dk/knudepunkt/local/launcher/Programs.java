package dk.knudepunkt.local.launcher;

import dk.knudepunkt.local.Leftover;
import dk.knudepunkt.local.Postgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How each service is run: as it ships, told by environment variables where everything is. */
record Programs(Settings settings, Addresses addresses, DataDirectory data) {

    /** A young generation in which a request ends: with the default third, what is still in use at a collection grows old and is looked through again. */
    private static final List<String> JVM_OPTIONS =
            List.of("-Xmx256m", "-Xmn96m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");

    /** How long a copy that is told to end goes on answering, until gateways and what stands before them have noticed. */
    private static final String DRAIN = "1500MS";

    /** Release 0.1 would not start where a later release has done one whose number lies between its own (docs/adr/064). */
    private static final Map<String, String> PASSES_OVER_MIGRATIONS =
            Map.of("QUARKUS_FLYWAY_IGNORE_MIGRATION_PATTERNS", "*:missing,*:future");

    Program program(Copy copy, Parts parts) {
        return new Program(
                copy.label(),
                command(copy),
                environment(copy, parts),
                data.log(copy.label()),
                data.pidFile(copy.label()));
    }

    /** Ends what a launcher that was killed left running, since that holds the ports and the data. */
    void endLeftovers() {
        var leftovers = data.programs().flatMap(this::leftover).toList();
        leftovers.forEach(ProcessHandle::destroy);
        leftovers.forEach(Processes::end);
        Postgres.stopLeftover(data.postgres());
    }

    /** Of a start with more copies, too. */
    private Stream<ProcessHandle> leftover(String program) {
        return Stream.of(Service.values())
                .filter(service -> program.equals(service.label()) || program.startsWith(service.label() + "-"))
                .flatMap(service -> Leftover.of(data.pidFile(program), jar(service)).stream());
    }

    private List<String> command(Copy copy) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_OPTIONS);
        command.addAll(cacheOptions(copy));
        command.addAll(List.of("-jar", jar(copy).toString()));
        return command;
    }

    /**
     * A training run writes the cache of loaded classes and profiles when it ends; every later one begins with its
     * classes. The profiles of so short a run mislead the compiler for as long as the process lives.
     */
    private List<String> cacheOptions(Copy copy) {
        var cache = jar(copy).resolveSibling("app.aot");
        if (settings.training()) {
            return List.of("-XX:AOTCacheOutput=" + cache);
        }
        return Files.exists(cache)
                ? List.of("-XX:AOTCache=" + cache, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining")
                : List.of();
    }

    Path jar(Copy copy) {
        return beside(copy).orElse(settings.repository().resolve(jar(copy.service())));
    }

    /** The second of each is of another release, where there is one beside this that has the service. */
    private Optional<Path> beside(Copy copy) {
        return settings.beside()
                .filter(_ -> copy.number() == 2)
                .map(checkout -> checkout.resolve(jar(copy.service())))
                .filter(Files::exists);
    }

    /** Below its checkout. */
    private static String jar(Service service) {
        return service.module() + "/target/quarkus-app/quarkus-run.jar";
    }

    private Map<String, String> environment(Copy copy, Parts parts) {
        var service = copy.service();
        var environment = new HashMap<String, String>();
        environment.put("KNUDEPUNKT_PORT", Integer.toString(addresses.port(copy)));
        environment.put("KNUDEPUNKT_MANAGEMENT_PORT", Integer.toString(addresses.managementPort(copy)));
        if (addresses.copies() > 1) {
            environment.put("KNUDEPUNKT_DRAIN", DRAIN);
        }
        environment.putAll(parts.signIn().environment());
        environment.put("KNUDEPUNKT_LOG_JSON", "false");
        // Otherwise each thread may keep a heap of its own outside of Java's.
        environment.put("MALLOC_ARENA_MAX", "2");
        // Anyone can sign in, so nobody but this machine may come in.
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_MANAGEMENT_HOST", "localhost");
        environment.putAll(service == Service.GATEWAY ? gateway(copy) : behindGateway(service, parts));
        if (beside(copy).isPresent()) {
            environment.putAll(PASSES_OVER_MIGRATIONS);
        }
        settings.house().ifPresent(folder -> environment.put("KNUDEPUNKT_HOUSE_DIR", folder.toString()));
        if (settings.demo() && service != Service.GATEWAY) {
            environment.put("KNUDEPUNKT_CLOCK_FILE", data.clock().toString());
        }
        return environment;
    }

    /** The services need not wait for Kafka, the slowest part: they ask until it answers. */
    private Map<String, String> behindGateway(Service service, Parts parts) {
        return Map.of(
                "KNUDEPUNKT_DB_URL",
                parts.postgres().database(service.label()),
                "KNUDEPUNKT_DB_USER",
                Postgres.USER,
                "KNUDEPUNKT_DB_PASSWORD",
                Postgres.PASSWORD,
                "KNUDEPUNKT_KAFKA",
                "localhost:" + addresses.kafka(),
                "KNUDEPUNKT_PUBLIC_URL",
                addresses.url(Service.GATEWAY),
                // Of several, whichever the gateway finds ready.
                "KNUDEPUNKT_REFERRALS_URL",
                addresses.url(addresses.hasFront() ? Service.GATEWAY : Service.REFERRALS),
                "KNUDEPUNKT_SMTP_PORT",
                Integer.toString(addresses.smtp()),
                "KNUDEPUNKT_INVENTED_HOUSE",
                "true",
                "KNUDEPUNKT_WEBHOOKS_LOCAL_RECEIVERS",
                "true",
                "KNUDEPUNKT_WEBHOOK_KEYS",
                data.webhookKey());
    }

    private Map<String, String> gateway(Copy copy) {
        return Map.of(
                "KNUDEPUNKT_PUBLIC_URL", addresses.url(Service.GATEWAY),
                "KNUDEPUNKT_GOALS_URL", behind(copy, Service.GOALS),
                "KNUDEPUNKT_CASES_URL", behind(copy, Service.CASES),
                "KNUDEPUNKT_REFERRALS_URL", behind(copy, Service.REFERRALS),
                "KNUDEPUNKT_COFINANCING_URL", behind(copy, Service.COFINANCING),
                "KNUDEPUNKT_INTEGRATION_URL", behind(copy, Service.INTEGRATION),
                "KNUDEPUNKT_SESSION_SECRET", data.sessionSecret());
    }

    /** All copies; for a gateway of another release, which may not know of several, that of its own release. */
    String behind(Copy gateway, Service service) {
        return beside(gateway).isPresent()
                ? addresses.url(new Copy(service, gateway.number()))
                : addresses.urls(service);
    }
}
