package dk.knudepunkt.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;

/**
 * The one source of the present, in whole milliseconds, so that what is answered and announced is what the database
 * keeps. Tests replace it to live on another day.
 */
class Clocks {

    @Produces
    @Singleton
    @DefaultBean
    InstantSource present() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
