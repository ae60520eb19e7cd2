package dk.knudepunkt.platform.series;

import dk.knudepunkt.platform.web.Page;
import java.util.List;

/** A list that grows without end, as long as it is narrowed enough to be taken home all at once. */
public final class OneFile {

    /** So many lines are read and written at once. */
    public static final int MOST = 20_000;

    private OneFile() {}

    /** Whether a list of so many is one. */
    public static boolean takes(long lines) {
        return lines <= MOST;
    }

    /**
     * The lines of a list that was read with the limit {@link #MOST}.
     *
     * @throws dk.knudepunkt.platform.problem.Problem where there are more
     */
    public static <T> List<T> of(Page<T> list) {
        if (list.next() != null) {
            throw SeriesProblem.tooLong();
        }
        return list.items();
    }
}
