package dk.knudepunkt.goals.contract;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import java.math.BigDecimal;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a year departs from.
 *
 * @param period when it was measured, as the source writes it: a month, a year, an average of years
 * @param value null where the source gives only a note
 * @param unit what the value is of, which need not be the unit of the target: growth is of something
 * @param national the same measure for the whole country
 * @param peers the same measure for each house
 * @param parts what the value adds up from
 */
@Schema(name = "TargetBaseline")
public record Baseline(
        String period,
        @Nullable BigDecimal value,
        @Nullable Unit unit,
        @Nullable BigDecimal national,
        SortedMap<String, BigDecimal> peers,
        SortedMap<String, BigDecimal> parts,
        @Nullable Wording note) {}
