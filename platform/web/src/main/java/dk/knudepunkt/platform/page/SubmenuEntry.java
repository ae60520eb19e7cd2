package dk.knudepunkt.platform.page;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A way between the pages of a service that belong together. The feature whose pages stand there contributes it, as a bean.
 *
 * @param permission what a reader needs to be led there; nothing where everybody is
 * @param covers on which paths of the service the reader is there
 */
public record SubmenuEntry(
        int place, String href, Words title, @Nullable String permission, Predicate<String> covers) {

    /** An entry for everybody, which covers what is below its address. */
    public static SubmenuEntry of(int place, String href, Words title) {
        return new SubmenuEntry(place, href, title, null, path -> path.equals(href) || path.startsWith(href + "/"));
    }

    /** The same for those who have a permission. */
    public SubmenuEntry forThose(String permitted) {
        return new SubmenuEntry(place, href, title, permitted, covers);
    }
}
