package dk.knudepunkt.platform.search;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one source found.
 *
 * @param more the list of all of them, where there are more than are shown
 */
public record Hits(List<SearchHit> hits, @Nullable String more) {

    /** So many of a kind are shown; a source asks for one more, to know whether there are more. */
    public static final int MOST = 5;

    public static final Hits NONE = new Hits(List.of(), null);

    /**
     * Shows rows of which at most one more than {@link #MOST} were read.
     *
     * @param list the address of the list that has all of them; null where there is none
     */
    public static <T> Hits of(List<T> rows, Function<T, SearchHit> hit, @Nullable String list) {
        return new Hits(rows.stream().limit(MOST).map(hit).toList(), rows.size() > MOST ? list : null);
    }
}
