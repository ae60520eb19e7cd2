package dk.knudepunkt.platform.web;

import dk.knudepunkt.platform.time.KnownYears;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The year in an address, or the parameter {@code year}. What is no year is refused as such, in every service alike,
 * instead of being taken for a year of which there is nothing.
 */
@Schema(type = SchemaType.INTEGER, examples = "2021", description = "Four digits")
public record CalendarYear(int value) {

    /** Reads the text of the parameter; JAX-RS calls it. */
    public static CalendarYear fromString(String text) {
        if (!text.matches("[0-9]{4}") || !KnownYears.include(Integer.parseInt(text))) {
            throw WebProblem.malformedParameter("year", KnownYears.FIRST + "-" + KnownYears.LAST);
        }
        return new CalendarYear(Integer.parseInt(text));
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
