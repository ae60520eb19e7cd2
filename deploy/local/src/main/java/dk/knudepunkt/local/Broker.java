package dk.knudepunkt.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker that is its own controller. Its topics keep every message for ever, since the services' figures can
 * be computed anew from them; only of a person does one keep the last message, since that takes back what those before it said.
 */
public final class Broker implements AutoCloseable {
    private static final int NODE = 1;
    private static final List<String> TOPICS = List.of(
            "referral", "course", "company", "evaluation", "funding", "activity", "task", "population", "report");
    private static final String PERSONS = "developer";
    private static final int PARTITIONS = 12;

    /** What an erasure takes back is gone within a day, however quiet the topic is. */
    private static final Map<String, String> LAST_OF_EACH_KEY = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_COMPACT,
            TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
            Long.toString(Duration.ofDays(1).toMillis()));

    private final KafkaRaftServer server;
    private final String bootstrap;

    private Broker(Path data, int port, int controllerPort, Map<String, Integer> sizes) {
        Noise.silence();
        format(data);
        server = new KafkaRaftServer(new KafkaConfig(configuration(data, port, controllerPort)), Time.SYSTEM);
        server.startup();
        bootstrap = "localhost:" + port;
        createTopics(sizes);
    }

    /** A broker for one test run, on free ports; its data go with the process. */
    public static Broker start() {
        var data = Directories.temporary();
        var broker = new Broker(data, Ports.free(), Ports.free(), Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            broker.close();
            Directories.delete(data);
        }));
        return broker;
    }

    /** A broker whose data stay in the directory. */
    public static Broker start(Path data, int port, int controllerPort) {
        return start(data, port, controllerPort, Map.of());
    }

    /**
     * A broker whose data stay in the directory.
     *
     * @param sizes in how many parts topics are made that are not there yet, where not in as many as others
     */
    public static Broker start(Path data, int port, int controllerPort, Map<String, Integer> sizes) {
        return new Broker(data, port, controllerPort, sizes);
    }

    /** Kafka ends its whole process when it cannot go on, for instance without its disk; here it shares one. */
    public static void whenBroken(Consumer<String> tell) {
        Exit.setHaltProcedure((status, message) ->
                tell.accept(Objects.requireNonNullElse(message, "It ended with status %d.".formatted(status))));
    }

    private static void format(Path data) {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        var formatter = new Formatter()
                .setNodeId(NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName("CONTROLLER")
                .setDirectories(List.of(data.toString()))
                .setMetadataLogDirectory(data.toString())
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            formatter.run();
        } catch (Exception e) {
            throw new IllegalStateException("Could not prepare %s for Kafka".formatted(data), e);
        }
    }

    private static Properties configuration(Path data, int port, int controllerPort) {
        var configuration = new Properties();
        try (var file = Broker.class.getResourceAsStream("broker.properties")) {
            configuration.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        configuration.setProperty("log.dirs", data.toString());
        configuration.setProperty(
                "listeners", "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controllerPort));
        configuration.setProperty("advertised.listeners", "PLAINTEXT://localhost:" + port);
        configuration.setProperty("controller.quorum.voters", "%d@localhost:%d".formatted(NODE, controllerPort));
        return configuration;
    }

    private void createTopics(Map<String, Integer> sizes) {
        var wanted = new HashMap<>(sizes);
        Stream.concat(TOPICS.stream(), Stream.of(PERSONS)).forEach(name -> wanted.putIfAbsent(name, PARTITIONS));
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            wanted.keySet().removeAll(admin.listTopics().names().get());
            admin.createTopics(wanted.entrySet().stream()
                            .map(topic -> topic(topic.getKey(), topic.getValue()))
                            .toList())
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Could not create the topics " + wanted.keySet(), e);
        }
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, partitions, (short) 1).configs(name.equals(PERSONS) ? LAST_OF_EACH_KEY : Map.of());
    }

    /** What a client takes as {@code bootstrap.servers}. */
    public String bootstrap() {
        return bootstrap;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
