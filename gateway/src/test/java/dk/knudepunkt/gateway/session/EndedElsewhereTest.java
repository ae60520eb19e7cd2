package dk.knudepunkt.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.gateway.Browser;
import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.local.Issuer;
import io.quarkus.oidc.OidcProviderClient;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A session that was ended at one gateway, and its cookie at another that knows nothing of it. */
@QuarkusTest
@QuarkusTestResource(value = EndedElsewhereTest.ShortTokens.class, restrictToAnnotatedClass = true)
class EndedElsewhereTest {

    /** As much as renewal begins before the end, and three seconds. */
    private static final Duration LIFETIME = Duration.ofSeconds(13);

    public static class ShortTokens extends Neighbours {

        @Override
        protected Issuer issuer() {
            return Issuer.startWithTokensOf(LIFETIME);
        }

        /** The other gateway hears of no end. */
        @Override
        public Map<String, String> start() {
            var settings = new HashMap<>(super.start());
            settings.put("gateway.session.every", "1H");
            return settings;
        }
    }

    @Inject
    OidcProviderClient issuer;

    @Inject
    CurrentIdentityAssociation current;

    @Test
    void theCookieOpensNothingOnceItsTokenHasRunOut() {
        try (var browser = Browser.following();
                var leaving = new Browser(Redirect.NEVER);
                var copy = new Browser(Redirect.NEVER)) {
            browser.openAs("triage", "/sign-in");
            browser.cookies().forEach(leaving::keep);
            browser.cookies().forEach(copy::keep);
            assertEquals(303, leaving.submit("/sign-out", "").statusCode());
            QuarkusMock.installMockForType(
                    new EndedSessions(issuer, current, InstantSource.system()), EndedSessions.class);

            assertEquals(200, copy.open("/goals").statusCode());
            var errors = errorsIn(() -> Awaitility.await()
                    .atMost(LIFETIME)
                    .until(() -> copy.open("/goals").statusCode() == 303));
            assertEquals(List.of(), errors);
        }
    }

    @Test
    void theCookieOfASessionThatWasEndedHereIsNoError() {
        try (var browser = Browser.following();
                var copy = new Browser(Redirect.NEVER)) {
            browser.openAs("triage", "/sign-in");
            browser.cookies().forEach(copy::keep);
            browser.submit("/sign-out", "");

            assertEquals(
                    List.of(),
                    errorsIn(() -> assertEquals(303, copy.open("/goals").statusCode())));
        }
    }

    @Test
    void aSessionThatGoesOnIsRenewed() {
        try (var browser = new Browser(Redirect.NEVER);
                var signingIn = Browser.following()) {
            signingIn.openAs("triage", "/sign-in");
            signingIn.cookies().forEach(browser::keep);
            var before = session(browser);
            Awaitility.await().atMost(LIFETIME).until(() -> {
                assertEquals(200, browser.open("/goals").statusCode());
                return !session(browser).equals(before);
            });
            assertEquals(200, browser.open("/goals").statusCode());
        }
    }

    private static List<String> errorsIn(Runnable attempt) {
        var errors = new Errors();
        var all = Logger.getLogger("");
        all.addHandler(errors);
        try {
            attempt.run();
        } finally {
            all.removeHandler(errors);
        }
        return errors.told;
    }

    private static final class Errors extends Handler {

        private final List<String> told = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord event) {
            if (event.getLevel().intValue() >= Level.SEVERE.intValue()) {
                told.add(event.getLoggerName() + ": " + event.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static String session(Browser browser) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .map(cookie -> cookie.getName() + cookie.getValue())
                .sorted()
                .toList()
                .toString();
    }
}
