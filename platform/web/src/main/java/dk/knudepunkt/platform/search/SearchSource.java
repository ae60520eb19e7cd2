package dk.knudepunkt.platform.search;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import org.jspecify.annotations.Nullable;

/** Where things of one kind are found. The feature that keeps them contributes it, as a bean. */
public interface SearchSource {

    /** Its place among the kinds of all services: lower comes first. */
    int place();

    /** What its hits are, in the plural: "Virksomheder". */
    Words kind();

    /** What it takes to find them; nothing where everybody who has signed in may. */
    @Nullable
    String permission();

    /** What the caller may know of, under the same row rules as its lists; at most {@link Hits#MOST}. */
    Hits find(SearchText text, Shell shell);
}
