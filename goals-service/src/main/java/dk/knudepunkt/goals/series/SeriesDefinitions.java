package dk.knudepunkt.goals.series;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All series there are. */
public record SeriesDefinitions(List<SeriesDefinition> all) {

    public Optional<SeriesDefinition> find(String code) {
        return all.stream().filter(series -> series.code().equals(code)).findFirst();
    }

    /** @throws SeriesProblem where no series is in the table */
    List<SeriesDefinition> in(String table) {
        var inIt = all.stream().filter(series -> series.isIn(table)).toList();
        if (inIt.isEmpty()) {
            throw SeriesProblem.unknownTable(table, tables()).at("/table");
        }
        return inIt;
    }

    /** The tables that series are read from. */
    List<String> tables() {
        return tables(series -> true);
    }

    /** Those of them that the StatBank has, which tells when they are updated. */
    public List<String> tablesOfTheStatbank() {
        return tables(series -> !series.ordered());
    }

    private List<String> tables(Predicate<SeriesDefinition> which) {
        return List.copyOf(new TreeSet<>(all.stream()
                .filter(which)
                .map(SeriesDefinition::table)
                .filter(Objects::nonNull)
                .toList()));
    }
}
