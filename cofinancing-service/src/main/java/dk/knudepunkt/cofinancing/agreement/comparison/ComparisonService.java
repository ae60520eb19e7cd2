package dk.knudepunkt.cofinancing.agreement.comparison;

import dk.knudepunkt.cofinancing.agreement.allocation.Allocation;
import dk.knudepunkt.cofinancing.agreement.allocation.AllocationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares printed tables, uploaded or shipped; keeps nothing. */
@ApplicationScoped
@Transactional
class ComparisonService {

    private final AllocationService allocations;

    ComparisonService(AllocationService allocations) {
        this.allocations = allocations;
    }

    ComparisonView compare(int year, InputStream file, @Nullable String charset) {
        var allocation = allocations.of(year);
        var printed = PrintedTableReader.read(file, charset, clusters(allocation));
        return ComparisonView.of(year, printed, Comparison.of(printed, allocation));
    }

    /** A table that somebody chose; null where they chose none. */
    ComparisonView uploaded(int year, @Nullable Path table) {
        if (table == null) {
            throw ComparisonProblem.noFile();
        }
        try (var file = Files.newInputStream(table)) {
            return compare(year, file, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The table that the contact council printed for a year. */
    ComparisonView shipped(int year) {
        try (var file = shippedTable(year)) {
            if (file == null) {
                throw ComparisonProblem.nothingShipped(year);
            }
            return compare(year, file, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean isShipped(int year) {
        return ComparisonService.class.getResource(year + ".csv") != null;
    }

    private static @Nullable InputStream shippedTable(int year) {
        return ComparisonService.class.getResourceAsStream(year + ".csv");
    }

    /** Tables name clusters by code or in either language. */
    private static Map<String, String> clusters(Allocation allocation) {
        var codes = new HashMap<String, String>();
        allocation.clusters().forEach(cluster -> {
            codes.put(Columns.lower(cluster.code()), cluster.code());
            codes.put(Columns.lower(cluster.name().da()), cluster.code());
            codes.put(Columns.lower(cluster.name().en()), cluster.code());
        });
        return codes;
    }
}
