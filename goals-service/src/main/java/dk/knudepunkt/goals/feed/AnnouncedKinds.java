package dk.knudepunkt.goals.feed;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Reads the kinds that other services announce by name. One that nobody has defined a count for must not slip into a
 * figure, nor stop those that follow, so it is left out aloud.
 */
@ApplicationScoped
public class AnnouncedKinds {

    private static final Logger LOG = Logger.getLogger(AnnouncedKinds.class);

    private final MeterRegistry metrics;

    AnnouncedKinds(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /**
     * Empty for a kind that this service has not learnt yet.
     *
     * @param things what is announced, as the metric names it: courses
     */
    public <K extends Enum<K>> Optional<K> read(Class<K> kinds, String name, String things, UUID id) {
        var known = Arrays.stream(kinds.getEnumConstants())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
        if (known.isEmpty()) {
            metrics.counter("goals." + things + ".unknown.kind").increment();
            LOG.warnf("%s is not counted among the %s: its kind %s is unknown here", id, things, name);
        }
        return known;
    }
}
