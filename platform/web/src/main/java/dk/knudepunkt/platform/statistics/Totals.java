package dk.knudepunkt.platform.statistics;

import dk.knudepunkt.platform.table.Table;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the StatBank calls everybody together in a dimension such as sex, age or origin, in Danish and in English. */
final class Totals {

    private static final Set<String> NAMES = Stream.of(
                    "TOT",
                    "IALT",
                    "I alt",
                    "Total",
                    "Alle",
                    "All",
                    "Alder i alt",
                    "Age, total",
                    "Total, all ages",
                    "Køn i alt",
                    "Mænd og kvinder i alt",
                    "Both sexes",
                    "Herkomst i alt",
                    "Total ancestry",
                    "Civilstand i alt")
            .map(Table::key)
            .collect(Collectors.toUnmodifiableSet());

    private Totals() {}

    static boolean include(String category) {
        return NAMES.contains(Table.key(category));
    }
}
