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

    Session session();

    /** The route table: one entry per service. */
    Map<String, Service> services();

    Requests requests();

    Menu menu();

    Areas areas();

    Replicas replicas();

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

    interface Session {
        /** Without being used; that of the issuer is at least so long, and the life of an access token. */
        Duration idle();

        /** So long before the end whoever has a page open is told of it. */
        @WithDefault("2M")
        Duration warning();

        /** The service that remembers who has a session. */
        @WithDefault("integration")
        String keeper();

        /** How often it is asked which were ended. */
        @WithDefault("5S")
        Duration every();
    }

    interface Service {
        /** Where its copies listen; requests are spread over those that are ready. */
        List<URI> urls();

        /** What its paths begin with: one segment, or {@code /api} and one. */
        List<String> paths();

        /** Which addresses below these may be read without signing in; the service must still open them to all. */
        Optional<List<String>> openPaths();

        /** Which addresses below these may be posted to without signing in, by the secret in them. */
        Optional<List<String>> answerPaths();

        /** Which addresses answer with a stream of events that stays open. */
        Optional<List<String>> streamPaths();

        /** What people call what is done there; without a name it is asked neither for the front page nor by a search. */
        Optional<AreaName> area();
    }

    interface AreaName {
        String danish();

        String english();
    }

    /** How services are asked for their parts of the front page and for what they find. */
    interface Areas {
        /** Then the page says that one is missing. */
        @WithDefault("1S")
        Duration patience();

        /** Connections held open to one service for it. */
        @WithDefault("64")
        int connections();
    }

    /** How the copies of a service that has several are asked whether they take requests. */
    interface Replicas {
        @WithDefault("500ms")
        Duration every();

        /** Until one that does not answer is passed over. */
        @WithDefault("1S")
        Duration patience();
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
