package dk.knudepunkt.cases.hours.week;

import java.util.Map;

/**
 * A week as it stands, ready to be filled in.
 *
 * @param request that would leave it as it is
 * @param more what is known of the row to fill in, by field
 */
record BegunWeek(WeekSheet sheet, SaveWeek request, Map<String, String> more, long version) {

    /** The name of a field of the row to fill in. */
    String field(String name) {
        return sheet.rows().getLast().field(name);
    }
}
