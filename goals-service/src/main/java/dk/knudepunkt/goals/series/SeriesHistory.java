package dk.knudepunkt.goals.series;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that imports ever said: nothing is lost when a later one says otherwise. */
public final class SeriesHistory {

    /** The latest extract says best; of two of one day the one that was taken in last. */
    private static final Comparator<KnownFigure> BEST_LAST = comparing(
                    (KnownFigure known) -> known.origin().extractedOn(), nullsFirst(naturalOrder()))
            .thenComparing(KnownFigure::takenAt)
            .thenComparing(KnownFigure::importId);

    private final List<KnownFigure> all;

    public SeriesHistory(Collection<KnownFigure> all) {
        this.all = all.stream().sorted(BEST_LAST).toList();
    }

    /** What each place stood at, as it was known at a moment. */
    public Snapshot at(Instant moment) {
        var best = new HashMap<SeriesFigure.Place, KnownFigure>();
        all.stream()
                .filter(known -> known.isHeldAt(moment))
                .forEach(known -> best.put(known.figure().place(), known));
        return new Snapshot(best);
    }

    /** What the extracts of a day say that were held to be so at a moment, also where a later one says otherwise by now. */
    Stream<KnownFigure> extractedOn(LocalDate day, Instant moment) {
        return all.stream()
                .filter(known ->
                        known.isHeldAt(moment) && day.equals(known.origin().extractedOn()));
    }

    /** All that was said of a series, the best of each place last. */
    public Stream<KnownFigure> of(String series) {
        return all.stream().filter(known -> known.figure().series().equals(series));
    }

    /** The best that was known of each place at a moment. */
    public record Snapshot(Map<SeriesFigure.Place, KnownFigure> best) {

        public Optional<KnownFigure> find(String series, SeriesArea area, @Nullable Integer year) {
            return Optional.ofNullable(best.get(new SeriesFigure.Place(series, area, year)));
        }

        /** The day of the latest extract of a table that something is known by. */
        public Optional<LocalDate> readOn(String table) {
            return best.values().stream()
                    .map(KnownFigure::origin)
                    .filter(origin -> origin.sourceTable().equals(table))
                    .flatMap(origin -> Optional.ofNullable(origin.extractedOn()).stream())
                    .max(naturalOrder());
        }

        /** All years of a series in an area, in their order; what is of no known year is left out. */
        public List<Integer> years(String series, SeriesArea area) {
            return best.keySet().stream()
                    .filter(place -> place.series().equals(series) && place.area() == area)
                    .flatMap(place -> Optional.ofNullable(place.year()).stream())
                    .sorted()
                    .toList();
        }
    }
}
