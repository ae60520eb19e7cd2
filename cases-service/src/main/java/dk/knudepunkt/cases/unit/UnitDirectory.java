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
import org.jspecify.annotations.Nullable;

/**
 * The units by their codes, as referrals tells them; templates ask {@code cdi:units}. What was told is kept for an hour, and as
 * long as referrals does not answer. Before it ever has, a unit is called by its code. One that was not told of may be new, and
 * is asked about at once, but not again and again.
 */
@Named("units")
@ApplicationScoped
public class UnitDirectory {

    private static final Logger LOG = Logger.getLogger(UnitDirectory.class);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Referrals referrals;
    private final InstantSource clock;
    private volatile Told last = new Told(Map.of(), Instant.MIN, Instant.MIN);

    UnitDirectory(Referrals referrals, InstantSource clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    /**
     * What was told last.
     *
     * @param until when it is asked again, whoever asks
     * @param untilForNew when it is asked again by somebody who names a unit that is not among them
     */
    private record Told(Map<String, String> names, Instant until, Instant untilForNew) {

        boolean isEnoughFor(@Nullable String code, Instant now) {
            return now.isBefore(until) && (code == null || names.containsKey(code) || now.isBefore(untilForNew));
        }
    }

    /** A unit as referrals tells of it. */
    record Unit(String code, String name) {}

    /** What a unit is called; its code, as long as that is all that is known. */
    public String nameOf(String code) {
        return names(code).getOrDefault(code, code);
    }

    /** All units by name, to choose from; none as long as they are not known. */
    public List<Option> options() {
        return names(null).entrySet().stream()
                .map(unit -> new Option(unit.getKey(), unit.getValue()))
                .toList();
    }

    /** Whether there is such a unit; nothing as long as that cannot be known. */
    public Optional<Boolean> knows(String code) {
        var names = names(code);
        return names.isEmpty() ? Optional.empty() : Optional.of(names.containsKey(code));
    }

    private Map<String, String> names(@Nullable String code) {
        var told = last;
        return told.isEnoughFor(code, clock.instant()) ? told.names() : renewed(code);
    }

    /** One asks, and those who come meanwhile wait for the answer. */
    private synchronized Map<String, String> renewed(@Nullable String code) {
        var now = clock.instant();
        if (last.isEnoughFor(code, now)) {
            return last.names();
        }
        var untilForNew = now.isBefore(last.until()) ? now.plus(PAUSE) : now;
        try {
            var names = new LinkedHashMap<String, String>();
            Stream.of(referrals.ask("/api/units", Unit[].class)).forEach(unit -> names.put(unit.code(), unit.name()));
            last = new Told(names, now.plus(FRESH), untilForNew);
        } catch (Unanswered failure) {
            LOG.warnf("What the units are called is asked again in a minute: %s", failure.getMessage());
            last = new Told(last.names(), now.plus(PAUSE), now.plus(PAUSE));
        }
        return last.names();
    }
}
