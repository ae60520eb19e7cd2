package dk.knudepunkt.goals.feed;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several rules as one query. Each rule's places get the rule's number, so that those of two rules do not meet. */
final class TallyQuery {

    private final List<String> columns = new ArrayList<>();
    private final Set<String> years = new LinkedHashSet<>();
    private final Map<String, Object> values = new HashMap<>();
    private final List<Integer> ends = new ArrayList<>();

    TallyQuery(LocalDate from, LocalDate to) {
        values.putAll(Map.of("from", from, "to", to));
    }

    void add(Rule<?> rule) {
        var number = ends.size();
        var inYear = numbered(rule.inYear(), rule, number);
        var counts = "case when %s and (%s) then ".formatted(inYear, numbered(rule.counts(), rule, number));
        columns.add("count(" + counts + "1 end)");
        rule.summed().forEach(summed -> columns.add("sum(" + counts + summed + " end)"));
        years.add("(" + inYear + ")");
        ends.add(columns.size());
        rule.values().forEach((place, value) -> values.put(place + number, value));
    }

    private static String numbered(String condition, Rule<?> rule, int number) {
        var numbered = condition;
        for (var place : rule.values().keySet()) {
            numbered = numbered.replaceAll(":" + place + "\\b", ":" + place + number);
        }
        return numbered;
    }

    /** The tallies in the order in which the rules were added. */
    List<Tally> of(Class<?> things, EntityManager database) {
        var query = database.createQuery(
                "select %s from %s where %s"
                        .formatted(String.join(", ", columns), things.getSimpleName(), String.join(" or ", years)),
                Object[].class);
        values.forEach(query::setParameter);
        var row = query.getSingleResult();
        var tallies = new ArrayList<Tally>();
        var from = 0;
        for (var end : ends) {
            tallies.add(Tally.of(row, from, end));
            from = end;
        }
        return tallies;
    }
}
