package dk.knudepunkt.platform.testing;

import dk.knudepunkt.local.Broker;
import dk.knudepunkt.local.Postgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Random;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real PostgreSQL, Kafka and issuer, started once for all tests of a module; each application gets a new database. */
public class LocalParts implements QuarkusTestResourceLifecycleManager {

    private static final Random RANDOM = new Random();

    /** Started by the first application, not when JUnit merely looks at this class. */
    private static final class Running {
        private static final Postgres POSTGRES = Postgres.start();
        private static final Broker BROKER = Broker.start();
    }

    @Override
    public Map<String, String> start() {
        // Kafka and Log4j look classes up by the thread's loader, which in a Quarkus test is not the one of this class.
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(LocalParts.class.getClassLoader());
        try {
            return Map.of(
                    "KNUDEPUNKT_DB_URL",
                    Running.POSTGRES.database("test_" + RANDOM.nextLong(Long.MAX_VALUE)),
                    "KNUDEPUNKT_KAFKA",
                    Running.BROKER.bootstrap(),
                    LocalIssuer.SETTING,
                    LocalIssuer.url(),
                    // A test that lives on another day sweeps by hand.
                    "KNUDEPUNKT_RETENTION_EVERY",
                    "off");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The parts end with the JVM, so that the next application of the same module finds them warm. */
    @Override
    public void stop() {}

    static String bootstrap() {
        return ConfigProvider.getConfig().getValue("KNUDEPUNKT_KAFKA", String.class);
    }
}
