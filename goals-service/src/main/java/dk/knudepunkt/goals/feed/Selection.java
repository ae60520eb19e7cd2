package dk.knudepunkt.goals.feed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The things of a span of days, both ends included, that a rule counts, or those of the same days that it does not. */
public record Selection<F extends Countable>(Rule<F> rule, LocalDate from, LocalDate to, boolean excluded) {

    String condition() {
        return rule.inYear() + (excluded ? " and not (" : " and (") + rule.counts() + ")";
    }

    Map<String, Object> values() {
        var values = new HashMap<>(rule.values());
        values.putAll(Map.of("from", from, "to", to));
        return values;
    }
}
