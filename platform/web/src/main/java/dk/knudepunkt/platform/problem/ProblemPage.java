package dk.knudepunkt.platform.problem;

import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

/** Shows a problem to a person; the room {@code page} does it. */
public interface ProblemPage {

    /** Makes the page's HTML; it may take a while to find out who reads it. */
    Uni<String> render(ProblemBody problem);

    /**
     * Whether a page is the right answer: to a browser that asks for one, and never below {@code /api}.
     *
     * @param accept the header {@code Accept}
     */
    static boolean isWanted(@Nullable String accept, String path) {
        return accept != null && accept.contains("text/html") && !path.startsWith("/api/");
    }
}
