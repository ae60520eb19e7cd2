package dk.knudepunkt.platform.testing;

import dk.knudepunkt.local.Broker;
import dk.knudepunkt.local.Issuer;
import dk.knudepunkt.local.Postgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;

/** A real PostgreSQL, Kafka and issuer, started once for all tests of a module; each application gets a new database. */
public class LocalParts implements QuarkusTestResourceLifecycleManager {

    private static final Postgres POSTGRES = Postgres.start();
    private static final Broker BROKER = Broker.start();
    private static final Issuer ISSUER = Issuer.start();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "KNUDEPUNKT_DB_URL",
                        POSTGRES.database("test_" + UUID.randomUUID().toString().replace("-", "")),
                "KNUDEPUNKT_KAFKA", BROKER.bootstrap(),
                "KNUDEPUNKT_ISSUER", ISSUER.url());
    }

    /** The parts end with the JVM, so that the next application of the same module finds them warm. */
    @Override
    public void stop() {}

    static String bootstrap() {
        return BROKER.bootstrap();
    }

    static String issuer() {
        return ISSUER.url();
    }
}
