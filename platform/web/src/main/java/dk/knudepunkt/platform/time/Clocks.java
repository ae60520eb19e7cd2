package dk.knudepunkt.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one source of the present, in whole milliseconds, so that what is answered and announced is what the database
 * keeps. Tests replace it to live on another day; a local installation turns it by a file.
 */
class Clocks {

    @Produces
    @Singleton
    @DefaultBean
    InstantSource present(@ConfigProperty(name = "knudepunkt.clock.file") Optional<Path> file) {
        var machine = Clock.tickMillis(ZoneOffset.UTC);
        return file.<InstantSource>map(turned -> new TurnedClock(machine, turned))
                .orElse(machine);
    }
}
