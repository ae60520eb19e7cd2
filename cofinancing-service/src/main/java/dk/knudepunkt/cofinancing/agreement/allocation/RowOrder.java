package dk.knudepunkt.cofinancing.agreement.allocation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import dk.knudepunkt.platform.register.Municipality;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The order of the table's rows, by a column's name in the address: numbers the largest first, else by name. */
final class RowOrder {

    private RowOrder() {}

    /** By {@code total}, {@code perInhabitant} or the code of a cluster; anything else means by name. */
    static List<ContributionTable.Row> of(Allocation allocation, String sort) {
        return allocation.table().rows().stream()
                .sorted(order(allocation, sort).thenComparing(byName()))
                .toList();
    }

    private static Comparator<ContributionTable.Row> order(Allocation allocation, String sort) {
        return switch (sort) {
            case "total" -> comparingLong(ContributionTable.Row::total).reversed();
            case "perInhabitant" ->
                comparing((ContributionTable.Row row) ->
                                allocation.perInhabitant(row).orElse(BigDecimal.ZERO))
                        .reversed();
            default ->
                allocation.clusters().stream()
                                .anyMatch(cluster -> cluster.code().equals(sort))
                        ? comparingLong((ContributionTable.Row row) ->
                                        row.amounts().getOrDefault(sort, 0L))
                                .reversed()
                        : byName();
        };
    }

    /** As a reader looks for them: in Danish å comes last. */
    private static Comparator<ContributionTable.Row> byName() {
        var danish = Collator.getInstance(Locale.of("da"));
        return comparing(row -> Municipality.nameOf(row.municipalityCode()), danish);
    }
}
