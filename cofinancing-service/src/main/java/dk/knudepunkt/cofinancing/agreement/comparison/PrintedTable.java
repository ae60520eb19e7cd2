package dk.knudepunkt.cofinancing.agreement.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contribution table as somebody printed it, in whole kroner: municipalities down, clusters across.
 *
 * @param clusters codes of the clusters that have a column
 * @param totals the printed last row; null where there is none
 * @param ignored headers of the columns that no comparison is made of, such as population
 */
record PrintedTable(
        Set<String> clusters, List<Row> rows, @Nullable Row totals, List<String> ignored) {

    /**
     * A printed row.
     *
     * @param municipalityCode empty in the row of totals
     * @param amounts by the code of the cluster; an empty cell has none
     * @param total null where none is printed
     */
    record Row(
            String municipalityCode,
            Map<String, Long> amounts,
            @Nullable Long total) {
        long sum() {
            return amounts.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
