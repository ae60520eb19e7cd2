package dk.knudepunkt.cofinancing.municipality.population;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cofinancing.municipality.statbank.Figure;
import dk.knudepunkt.platform.register.Municipality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an import would move the population of a municipality at a day. */
@Schema(name = "PopulationMove")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Move(
        @Schema(examples = "2021-01-01") LocalDate keyDate,
        @Schema(examples = "253") String municipalityCode,
        @Schema(examples = "Greve") String municipality,

        @Schema(
                description = "By the last extract of the day, or the last day before that has a figure",
                examples = "50514")
        int before,

        @Schema(description = "Absent where the table leaves the municipality out", examples = "50619") @Nullable
        Integer after,

        @Schema(examples = "0.2") BigDecimal percent,

        @Schema(
                description =
                        "Whether it is so much, more than ten percent, that an approval must name the municipality")
        boolean unusual) {

    private static final int USUAL_PERCENT = 10;

    private static Move of(LocalDate keyDate, String code, int before, @Nullable Integer after) {
        var difference = (after == null ? 0L : after) - before;
        return new Move(
                keyDate,
                code,
                Municipality.nameOf(code),
                before,
                after,
                BigDecimal.valueOf(100 * difference).divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP),
                after == null || 100 * Math.abs(difference) > (long) USUAL_PERCENT * before);
    }

    /**
     * What differs from the last extract of the same day, and what is unusual against the last day before, be it known or in
     * the table.
     *
     * @param figures of the table
     * @param known the latest figures, by day and municipality code
     */
    static List<Move> of(List<Figure> figures, Map<LocalDate, Map<String, Integer>> known) {
        var given = new HashMap<LocalDate, Map<String, Integer>>();
        figures.forEach(figure -> given.computeIfAbsent(figure.keyDate(), day -> new HashMap<>())
                .put(figure.municipalityCode(), figure.persons()));
        var days = new TreeMap<>(known);
        given.keySet().forEach(day -> days.putIfAbsent(day, Map.of()));
        var last = new HashMap<String, Integer>();
        var moves = new ArrayList<Move>();
        days.forEach((day, stored) -> {
            var counts = given.get(day);
            if (counts != null) {
                moves.addAll(at(day, counts, stored, last));
                last.putAll(counts);
            } else {
                last.putAll(stored);
            }
        });
        return List.copyOf(moves);
    }

    private static List<Move> at(
            LocalDate day, Map<String, Integer> counts, Map<String, Integer> stored, Map<String, Integer> last) {
        var codes = new TreeSet<>(counts.keySet());
        codes.addAll(stored.keySet());
        var moves = new ArrayList<Move>();
        for (var code : codes) {
            var before = stored.getOrDefault(code, last.get(code));
            var after = counts.get(code);
            if (before != null && !Objects.equals(before, after)) {
                var move = of(day, code, before, after);
                if (move.unusual || stored.containsKey(code)) {
                    moves.add(move);
                }
            }
        }
        return moves;
    }
}
