package dk.knudepunkt.cofinancing.allocation;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.regex.Pattern;

/** Reads the year in an address: what is no year is said to be none, not taken for a year without agreements. */
public final class RequestedYear {

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    private RequestedYear() {}

    public static int of(String text) {
        if (!FOUR_DIGITS.matcher(text).matches()) {
            throw new AllocationProblem.MalformedYear(text);
        }
        return Integer.parseInt(text);
    }

    /** Where none is asked for: this year, or the last one before it that has an allocation. */
    public static int latest(List<Integer> years, int thisYear) {
        return years.stream()
                .filter(year -> year <= thisYear)
                .max(naturalOrder())
                .orElse(thisYear);
    }
}
