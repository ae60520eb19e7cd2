package dk.knudepunkt.local.launcher;

import dk.knudepunkt.local.Leftover;
import dk.knudepunkt.local.Postgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How each service is run: as it ships, told by environment variables where everything is. */
record Programs(Settings settings, Addresses addresses, DataDirectory data) {
    private static final List<String> JVM_OPTIONS = List.of("-Xmx256m", "-XX:+UseSerialGC");

    Program program(Service service, Parts parts) {
        return new Program(
                service.label(),
                command(service),
                environment(service, parts),
                data.log(service.label()),
                data.pidFile(service.label()));
    }

    /** Ends what a launcher that was killed left running, since that holds the ports and the data. */
    void endLeftovers() {
        var leftovers = Stream.of(Service.values()).flatMap(this::leftover).toList();
        leftovers.forEach(ProcessHandle::destroy);
        leftovers.forEach(Processes::end);
        Postgres.stopLeftover(data.postgres());
    }

    private Stream<ProcessHandle> leftover(Service service) {
        return Leftover.of(data.pidFile(service.label()), jar(service).toString()).stream();
    }

    private List<String> command(Service service) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_OPTIONS);
        command.addAll(cacheOptions(service));
        command.addAll(List.of("-jar", jar(service).toString()));
        return command;
    }

    /**
     * A training run writes the cache of loaded classes and profiles when it ends; every later one begins with its
     * classes. The profiles of so short a run mislead the compiler for as long as the process lives.
     */
    private List<String> cacheOptions(Service service) {
        var cache = jar(service).resolveSibling("app.aot");
        if (settings.training()) {
            return List.of("-XX:AOTCacheOutput=" + cache);
        }
        return Files.exists(cache)
                ? List.of("-XX:AOTCache=" + cache, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining")
                : List.of();
    }

    private Path jar(Service service) {
        return settings.repository().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    private Map<String, String> environment(Service service, Parts parts) {
        var environment = new HashMap<String, String>();
        environment.put("KNUDEPUNKT_PORT", Integer.toString(addresses.port(service)));
        environment.put("KNUDEPUNKT_MANAGEMENT_PORT", Integer.toString(addresses.managementPort(service)));
        environment.put("KNUDEPUNKT_ISSUER", parts.issuer().url());
        environment.put("KNUDEPUNKT_LOG_JSON", "false");
        // Anyone can sign in, so nobody but this machine may come in.
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_MANAGEMENT_HOST", "localhost");
        environment.putAll(service == Service.GATEWAY ? gateway() : behindGateway(service, parts));
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
                "KNUDEPUNKT_REFERRALS_URL",
                addresses.url(Service.REFERRALS),
                "KNUDEPUNKT_SMTP_PORT",
                Integer.toString(addresses.smtp()),
                "KNUDEPUNKT_INVENTED_HOUSE",
                "true");
    }

    private Map<String, String> gateway() {
        return Map.of(
                "KNUDEPUNKT_PUBLIC_URL", addresses.url(Service.GATEWAY),
                "KNUDEPUNKT_GOALS_URL", addresses.url(Service.GOALS),
                "KNUDEPUNKT_CASES_URL", addresses.url(Service.CASES),
                "KNUDEPUNKT_REFERRALS_URL", addresses.url(Service.REFERRALS),
                "KNUDEPUNKT_COFINANCING_URL", addresses.url(Service.COFINANCING),
                "KNUDEPUNKT_SESSION_SECRET", data.sessionSecret());
    }
}
