package dk.knudepunkt.cases.hours.period;

import dk.knudepunkt.platform.time.KnownYears;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The month in an address, such as 2026-06. */
@Schema(type = SchemaType.STRING, examples = "2026-06", description = "Year and month")
record Month(YearMonth value) {

    /** Reads the text of the parameter; JAX-RS calls it. */
    public static Month fromString(String text) {
        if (!text.matches("[0-9]{4}-(?:0[1-9]|1[0-2])")
                || !KnownYears.include(Integer.parseInt(text.substring(0, 4)))) {
            throw PeriodProblem.noMonth();
        }
        return new Month(YearMonth.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
