package dk.knudepunkt.platform.testing;

import dk.knudepunkt.local.Issuer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real issuer, started once for all tests of a module: for applications that need nothing else of the platform. */
public class LocalIssuer implements QuarkusTestResourceLifecycleManager {

    /** Where an application is told the issuer's address. */
    static final String SETTING = "KNUDEPUNKT_ISSUER";

    /** Started by the first application, not when JUnit merely looks at this class. */
    private static final class Running {
        private static final Issuer ISSUER = Issuer.start();
    }

    static String url() {
        return Running.ISSUER.url();
    }

    @Override
    public Map<String, String> start() {
        return Map.of(SETTING, url());
    }

    /** It ends with the JVM, so that the next application of the same module finds it warm. */
    @Override
    public void stop() {}
}
