package dk.knudepunkt.cofinancing.agreement.allocation;

import static java.util.Comparator.naturalOrder;

import java.util.List;

/** Which year is meant where none is asked for. */
public final class RequestedYear {

    private RequestedYear() {}

    /** This year, or the last one before it that has an allocation. */
    public static int latest(List<Integer> years, int thisYear) {
        return years.stream()
                .filter(year -> year <= thisYear)
                .max(naturalOrder())
                .orElse(thisYear);
    }
}
