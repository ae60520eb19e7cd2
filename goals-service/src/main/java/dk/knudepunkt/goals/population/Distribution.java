package dk.knudepunkt.goals.population;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where people live, in a classification: what is spread is held against it. */
public record Distribution(MunicipalityGroups.Version classification, Population population) {

    /** In which group a municipality is, as a key; empty for one that is in none. */
    public String groupKey(String municipalityCode) {
        var place = classification.municipalities().get(municipalityCode);
        return place == null ? "" : place.group().name();
    }

    /** How many there are in each group, by its key; what is in none of them is not held against anybody. */
    public Map<String, Long> groupSizes(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(count -> classification.municipalities().containsKey(count.getKey()))
                .collect(groupingBy(count -> groupKey(count.getKey()), summingLong(Map.Entry::getValue)));
    }

    /** How many people live in all of it. */
    public long people() {
        return classification.municipalities().keySet().stream()
                .mapToLong(this::persons)
                .sum();
    }

    /** The share of each municipality, also of those that have nothing. */
    public SortedMap<String, Share> municipalities(Map<String, Long> counts) {
        return classification.municipalities().keySet().stream()
                .collect(Collectors.toMap(
                        code -> code,
                        code -> new Share(counts.getOrDefault(code, 0L), total(counts), persons(code), people()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The share of each of the two groups. */
    public SortedMap<MunicipalityGroup, Share> groups(Map<String, Long> counts) {
        var persons = byGroup(classification.municipalities().keySet().stream()
                .collect(Collectors.toMap(code -> code, this::persons)));
        var counted = byGroup(counts);
        return Arrays.stream(MunicipalityGroup.values())
                .collect(Collectors.toMap(
                        group -> group,
                        group -> new Share(
                                counted.getOrDefault(group, 0L),
                                total(counts),
                                persons.getOrDefault(group, 0L),
                                people()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** What the group stands at that is furthest behind, in per cent of its share of people; null where nothing is spread. */
    public @Nullable BigDecimal lowest(Map<String, Long> counts) {
        return total(counts) == 0
                ? null
                : groups(counts).values().stream()
                        .filter(share -> share.persons() > 0)
                        .map(Share::percent)
                        .filter(Objects::nonNull)
                        .min(BigDecimal::compareTo)
                        .orElse(null);
    }

    private Map<MunicipalityGroup, Long> byGroup(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(count -> classification.municipalities().containsKey(count.getKey()))
                .collect(groupingBy(
                        count -> Objects.requireNonNull(
                                        classification.municipalities().get(count.getKey()))
                                .group(),
                        summingLong(Map.Entry::getValue)));
    }

    private long total(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(count -> classification.municipalities().containsKey(count.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private long persons(String municipalityCode) {
        return population.persons().getOrDefault(municipalityCode, 0L);
    }
}
