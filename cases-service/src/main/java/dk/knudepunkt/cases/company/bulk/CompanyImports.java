package dk.knudepunkt.cases.company.bulk;

import dk.knudepunkt.cases.company.bulk.CompanyImportReport.CompanyImportRow;
import dk.knudepunkt.cases.company.bulk.ImportSetService.Judged;
import dk.knudepunkt.platform.bulk.BulkFile;
import dk.knudepunkt.platform.bulk.BulkProblem;
import dk.knudepunkt.platform.bulk.BulkReader;
import dk.knudepunkt.platform.bulk.ReadRow;
import dk.knudepunkt.platform.bulk.ReadRow.Refused;
import dk.knudepunkt.platform.bulk.ReadRow.Whole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes the rows of a file in sets and notes what became of each. */
@ApplicationScoped
class CompanyImports {

    /** More is sent in another request: an answer must come before somebody gives up waiting. */
    static final int MAX_ROWS = 50_000;

    private static final int SET = 1_000;

    private final ImportSetService sets;
    private final BulkReader reader;

    CompanyImports(ImportSetService sets, BulkReader reader) {
        this.sets = sets;
        this.reader = reader;
    }

    CompanyImportReport take(String system, boolean dryRun, BulkFile file) {
        Supplier<List<CompanyImportRow>> dry = () -> take(rows(file), set -> told(system, set));
        return CompanyImportReport.of(
                system, dryRun, dryRun ? sets.dry(dry) : take(rows(file), set -> taken(system, set)));
    }

    private Iterator<ReadRow<ImportCompany>> rows(BulkFile file) {
        return reader.read(file, ImportCompany.class).iterator();
    }

    private List<CompanyImportRow> take(
            Iterator<ReadRow<ImportCompany>> each,
            Function<List<Whole<ImportCompany>>, List<CompanyImportRow>> taking) {
        var results = new ArrayList<CompanyImportRow>();
        var set = new ArrayList<Whole<ImportCompany>>();
        var taken = new HashSet<String>();
        for (var count = 0; each.hasNext(); count++) {
            var row = each.next();
            if (count == MAX_ROWS) {
                results.add(CompanyImportRow.of(reader.refused(row, BulkProblem.tooMany(MAX_ROWS))));
                break;
            }
            switch (row) {
                case Refused<ImportCompany> refused -> results.add(CompanyImportRow.of(refused));
                case Whole<ImportCompany> whole -> {
                    if (set.size() == SET || speaksAgain(taken, whole)) {
                        take(set, taking, results);
                        taken.clear();
                    }
                    set.add(whole);
                    taken.add("id " + whole.externalId());
                    taken.add("cvr " + whole.form().cvr());
                }
            }
        }
        take(set, taking, results);
        results.sort(Comparator.comparingInt(CompanyImportRow::row));
        return results;
    }

    /** Whether a row of the set has this id, or is of this company: what comes later must find what came before. */
    private static boolean speaksAgain(Set<String> taken, Whole<ImportCompany> row) {
        return taken.contains("id " + row.externalId())
                || taken.contains("cvr " + row.form().cvr());
    }

    private static void take(
            List<Whole<ImportCompany>> set,
            Function<List<Whole<ImportCompany>>, List<CompanyImportRow>> taking,
            List<CompanyImportRow> results) {
        if (!set.isEmpty()) {
            results.addAll(taking.apply(List.copyOf(set)));
            set.clear();
        }
    }

    /** A set that fails as a whole is taken row by row, so that what is in the way of one harms no other. */
    private List<CompanyImportRow> taken(String system, List<Whole<ImportCompany>> set) {
        try {
            return told(system, set);
        } catch (RuntimeException failure) {
            return set.size() == 1
                    ? List.of(CompanyImportRow.of(reader.refused(set.getFirst(), failure)))
                    : set.stream()
                            .flatMap(row -> taken(system, List.of(row)).stream())
                            .toList();
        }
    }

    private List<CompanyImportRow> told(String system, List<Whole<ImportCompany>> set) {
        return sets.take(system, set).stream().map(this::told).toList();
    }

    private CompanyImportRow told(Judged judged) {
        return judged.outcome() == ImportOutcome.REFUSED
                ? CompanyImportRow.of(reader.refused(judged.row(), BulkProblem.changed()))
                : CompanyImportRow.of(judged);
    }
}
