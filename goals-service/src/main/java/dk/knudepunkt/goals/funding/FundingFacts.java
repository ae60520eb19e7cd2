package dk.knudepunkt.goals.funding;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What this service has heard of funding. */
@ApplicationScoped
public class FundingFacts implements PanacheRepositoryBase<FundingFact, UUID> {

    /** A place in the list of facts, the latest day first. */
    private record Place(LocalDate day, UUID id) {

        static final Place FIRST = new Place(LocalDate.of(9999, 12, 31), new UUID(0, 0));

        static Place of(Cursor cursor) {
            return new Place(cursor.date(0), cursor.id(1));
        }
    }

    /** The facts of a span of days, both ends included, that a rule counts, or those of the same days that it does not. */
    public record Selection(FundingRule rule, LocalDate from, LocalDate to, boolean excluded) {

        private String condition() {
            return rule.measure().condition(excluded);
        }

        private Map<String, Object> values() {
            var values = new HashMap<String, Object>(Map.of("from", from, "to", to));
            values.putAll(ofRule());
            return values;
        }

        private Map<String, Object> ofRule() {
            var measure = rule.measure();
            return measure.asksForTheme()
                    ? Map.of("kind", measure.kind(), "theme", Objects.requireNonNullElse(rule.theme(), ""))
                    : Map.of("kind", measure.kind());
        }
    }

    /** What each rule counts in a span of days, in the order of the rules: one query, however many there are. */
    public List<FundingTally> tally(List<FundingRule> rules, LocalDate from, LocalDate to) {
        if (rules.isEmpty()) {
            return List.of();
        }
        var columns = new ArrayList<String>();
        var values = new HashMap<String, Object>(Map.of("from", from, "to", to));
        for (var i = 0; i < rules.size(); i++) {
            var place = String.valueOf(i);
            var selection = new Selection(rules.get(i), from, to, false);
            columns.add(columns(selection.condition(), place));
            selection.ofRule().forEach((name, value) -> values.put(name + place, value));
        }
        var query = getEntityManager()
                .createQuery("select " + String.join(", ", columns) + " from FundingFact", Object[].class);
        values.forEach(query::setParameter);
        return tallies(query.getSingleResult());
    }

    private static String columns(String condition, String place) {
        var counted = condition.replace(":kind", ":kind" + place).replace(":theme", ":theme" + place);
        return "count(case when %1$s then 1 end), sum(case when %1$s then amount end), sum(case when %1$s then operatingFunds end)"
                .formatted(counted);
    }

    private static List<FundingTally> tallies(Object[] sums) {
        return IntStream.range(0, sums.length / 3)
                .map(rule -> rule * 3)
                .mapToObj(at -> new FundingTally((Long) sums[at], (Long) sums[at + 1], (Long) sums[at + 2]))
                .toList();
    }

    public Page<FundingFact> page(Selection selection, @Nullable String cursor, int limit) {
        var given = Cursor.read(cursor, Place::of);
        var after = given == null ? Place.FIRST : given;
        var values = selection.values();
        values.putAll(Map.of("day", after.day(), "id", after.id()));
        var rows = find(selection.condition() + " and (day, id) < (:day, :id) order by day desc, id desc", values)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.day(), last.id()));
    }
}
