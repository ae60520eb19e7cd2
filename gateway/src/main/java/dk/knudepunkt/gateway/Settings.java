package dk.knudepunkt.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an installation can set; {@code application.properties} shows the environment variables. */
@ConfigMapping(prefix = "gateway")
public interface Settings {

    /** Where browsers and machines find the gateway. Its scheme decides whether cookies are for HTTPS only. */
    URI publicUrl();

    SignIn signIn();

    /** The route table: one entry per service. */
    Map<String, Service> services();

    Requests requests();

    Menu menu();

    RateLimit rateLimit();

    default boolean isHttps() {
        return "https".equals(publicUrl().getScheme());
    }

    interface SignIn {
        URI issuer();

        /** Where machines fetch tokens, for the API documentation. */
        URI tokenUrl();

        String clientId();

        String clientSecret();

        /** Encrypts the session cookie. Every instance of the gateway needs the same; 32 characters or more. */
        Optional<String> sessionSecret();
    }

    interface Service {
        URI url();

        /** What its paths begin with: one segment, or {@code /api} and one. */
        List<String> paths();

        /** Which addresses below these may be read without signing in; the service must still open them to all. */
        Optional<List<String>> openPaths();

        /** Which addresses below these may be posted to without signing in, by the secret in them. */
        Optional<List<String>> answerPaths();

        /** Which addresses answer with a stream of events that stays open. */
        Optional<List<String>> streamPaths();
    }

    interface Requests {
        MemorySize maxSize();

        /** How long all headers together may be. */
        @WithDefault("20K")
        MemorySize maxHead();

        /** How long an address may be. */
        @WithDefault("16K")
        MemorySize maxAddress();

        /** How long a service may take until it begins to answer. */
        Duration patience();

        /** What is taken of a body before a service is asked; what is not longer can be sent to it again. */
        @WithDefault("256K")
        MemorySize held();

        /** How often is looked at whether a body is still coming. */
        @WithDefault("5S")
        Duration round();

        /** What has to come of a body in each round. */
        @WithDefault("5K")
        MemorySize leastPerRound();

        /** Connections held open to one service; one caller gets a quarter of them. */
        @WithDefault("256")
        int connections();

        /** Connections to one service that may stay open for streams of events, besides; shared out likewise. */
        @WithDefault("2000")
        int streams();
    }

    /** How often the services are asked what they contribute to the menu. */
    interface Menu {
        Duration every();

        /** A service that has not answered yet, since it is starting too. */
        @WithDefault("500ms")
        Duration firstEvery();

        @WithDefault("2S")
        Duration patience();
    }

    interface RateLimit {
        /** Zero switches the limit off. */
        int perSecond();

        /** What a caller may send at once after a pause. */
        int burst();
    }
}
