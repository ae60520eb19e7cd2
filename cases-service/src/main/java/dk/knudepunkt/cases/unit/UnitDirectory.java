package dk.knudepunkt.cases.unit;

import dk.knudepunkt.cases.referrals.Referrals;
import dk.knudepunkt.cases.referrals.Referrals.Unanswered;
import dk.knudepunkt.platform.page.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The units by their codes, as referrals tells them; templates ask {@code cdi:units}. What was told is kept for an hour, and as
 * long as referrals does not answer. Before it ever has, a unit is called by its code.
 */
@Named("units")
@ApplicationScoped
public class UnitDirectory {

    private static final Logger LOG = Logger.getLogger(UnitDirectory.class);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Referrals referrals;
    private final InstantSource clock;
    private volatile Told last = new Told(Map.of(), Instant.MIN);

    UnitDirectory(Referrals referrals, InstantSource clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    private record Told(Map<String, String> names, Instant until) {}

    /** A unit as referrals tells of it. */
    record Unit(String code, String name) {}

    /** What a unit is called; its code, as long as that is all that is known. */
    public String nameOf(String code) {
        return names().getOrDefault(code, code);
    }

    /** All units by name, to choose from; none as long as they are not known. */
    public List<Option> options() {
        return names().entrySet().stream()
                .map(unit -> new Option(unit.getKey(), unit.getValue()))
                .toList();
    }

    /** Whether there is such a unit; nothing as long as that cannot be known. */
    public Optional<Boolean> knows(String code) {
        var names = names();
        return names.isEmpty() ? Optional.empty() : Optional.of(names.containsKey(code));
    }

    private Map<String, String> names() {
        return clock.instant().isBefore(last.until()) ? last.names() : renewed();
    }

    /** One asks, and those who come meanwhile wait for the answer. */
    private synchronized Map<String, String> renewed() {
        var now = clock.instant();
        if (now.isBefore(last.until())) {
            return last.names();
        }
        try {
            var names = new LinkedHashMap<String, String>();
            Stream.of(referrals.ask("/api/units", Unit[].class)).forEach(unit -> names.put(unit.code(), unit.name()));
            last = new Told(names, now.plus(FRESH));
        } catch (Unanswered failure) {
            LOG.warnf("What the units are called is asked again in a minute: %s", failure.getMessage());
            last = new Told(last.names(), now.plus(PAUSE));
        }
        return last.names();
    }
}
