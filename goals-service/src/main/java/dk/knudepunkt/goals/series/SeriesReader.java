package dk.knudepunkt.goals.series;

import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.statistics.StatCell;
import dk.knudepunkt.platform.statistics.StatDimension;
import dk.knudepunkt.platform.statistics.StatTable;
import dk.knudepunkt.platform.table.Table;
import dk.knudepunkt.platform.typed.TypedNumbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in a table the figures of the series that are in it. */
final class SeriesReader {

    private static final Set<String> AREA = Set.of("OMRÅDE", "OMRADE", "AREA", "REGION");
    private static final Set<String> TIME = Set.of("TID", "TIME", "ÅR", "YEAR");

    /** What the StatBank writes where it has no figure. */
    private static final Set<String> NOTHING = Set.of("", "..", "...", "…", "-", "–");

    private static final int LONGEST_SHOWN = 40;

    /** Whoever mends so many reads it once more. */
    private static final int MOST_FAULTS = 50;

    private final StatTable table;
    private final StatDimension area;
    private final StatDimension time;

    private SeriesReader(StatTable table) {
        this.table = table;
        this.area = table.dimension(AREA);
        this.time = table.dimension(TIME);
    }

    /**
     * What was found.
     *
     * @param leftOut how many figures are of no series, of another area, or not given
     * @param faults the first of what is wrong, for which the table is not taken in
     */
    record Found(List<SeriesFigure> figures, int leftOut, List<SeriesProblem> faults) {}

    /**
     * Reads a table whole, or refuses what is no table of these series.
     *
     * @param charset of the file, where it was declared
     */
    static Found read(byte[] content, @Nullable String charset, List<SeriesDefinition> series) {
        return new SeriesReader(StatTable.read(content, charset, Set.of())).find(series);
    }

    private Found find(List<SeriesDefinition> series) {
        var picked = new TreeMap<String, StatDimension>();
        series.forEach(one -> one.pick().keySet().forEach(name -> picked.put(name, table.dimension(names(name)))));
        var kept = new ArrayList<>(picked.values());
        kept.addAll(List.of(area, time));
        var figures = new LinkedHashMap<SeriesFigure.Place, SeriesFigure>();
        var faults = new ArrayList<SeriesProblem>();
        for (var cell : table.totals(kept.toArray(StatDimension[]::new))) {
            try {
                figures(cell, series, picked).forEach(figure -> {
                    if (figures.putIfAbsent(figure.place(), figure) != null) {
                        throw SeriesProblem.duplicate(told(cell));
                    }
                });
            } catch (SeriesProblem fault) {
                faults.add(fault);
            }
            if (faults.size() == MOST_FAULTS) {
                break;
            }
        }
        if (figures.isEmpty() && faults.isEmpty()) {
            throw SeriesProblem.nothingOfASeries();
        }
        return new Found(List.copyOf(figures.values()), table.cells().size() - figures.size(), List.copyOf(faults));
    }

    /** What a cell says of the series: nothing where it is of another area, or not given. */
    private Stream<SeriesFigure> figures(
            StatCell cell, List<SeriesDefinition> series, Map<String, StatDimension> picked) {
        var where = area(cell);
        var year = year(cell);
        var value = value(cell);
        return where == null || value == null
                ? Stream.of()
                : series.stream()
                        .filter(one -> isOf(one, cell, picked))
                        .map(one -> new SeriesFigure(one.code(), where, year, one.scaled(value)));
    }

    /** A dimension by its Danish name or its English one. */
    private static Set<String> names(String either) {
        return Set.of(either.split("\\|"));
    }

    private static boolean isOf(SeriesDefinition series, StatCell cell, Map<String, StatDimension> picked) {
        return series.pick().entrySet().stream().allMatch(pick -> {
            var dimension = Objects.requireNonNull(picked.get(pick.getKey()));
            return pick.getValue().stream()
                    .map(Table::key)
                    .anyMatch(name -> name.equals(Table.key(cell.at(dimension)))
                            || name.equals(Table.key(cell.labelAt(dimension))));
        });
    }

    private @Nullable SeriesArea area(StatCell cell) {
        var known = SeriesArea.of(cell.at(area));
        if (known.isEmpty() && !SeriesArea.isSmaller(cell.at(area))) {
            throw SeriesProblem.unknownArea(told(cell), area.id());
        }
        return known.orElse(null);
    }

    private int year(StatCell cell) {
        var year = cell.at(time);
        if (!year.matches("(19|20)\\d\\d")) {
            throw SeriesProblem.unknownYear(told(cell), time.id());
        }
        return Integer.parseInt(year);
    }

    private @Nullable BigDecimal value(StatCell cell) {
        var text = cell.value().strip();
        if (NOTHING.contains(text)) {
            return null;
        }
        var value = cell.exact() ? exact(text) : typed(cell, text);
        if (value == null) {
            throw SeriesProblem.noNumber(told(cell), table.figure());
        }
        if (value.signum() < 0) {
            throw SeriesProblem.negative(told(cell), table.figure());
        }
        return value;
    }

    /** A number of JSON; one with an exponent that nobody means is left as it stood. */
    private static @Nullable BigDecimal exact(String text) {
        return text.length() > LONGEST_SHOWN || text.indexOf('E') >= 0 ? null : new BigDecimal(text);
    }

    /** What is a thousand to one reader and one to another is not guessed. */
    private @Nullable BigDecimal typed(StatCell cell, String text) {
        var danish = TypedNumbers.read(text, Language.DA);
        var english = TypedNumbers.read(text, Language.EN);
        if (danish != null && english != null && danish.compareTo(english) != 0) {
            throw SeriesProblem.ambiguous(told(cell), table.figure());
        }
        return danish == null ? english : danish;
    }

    private SeriesProblem.Told told(StatCell cell) {
        var value = cell.value();
        return new SeriesProblem.Told(
                cell.row(),
                cell.at(area),
                cell.at(time),
                value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value);
    }
}
