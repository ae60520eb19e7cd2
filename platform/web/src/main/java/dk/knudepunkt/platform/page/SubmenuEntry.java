package dk.knudepunkt.platform.page;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A way between the pages of a service that belong together, or between those of one thing. The feature whose pages stand there
 * contributes it, as a bean.
 *
 * @param of where the things are that have such a page each; empty for a page that there is once
 * @param href its address; of a thing's page what follows the address of the thing
 * @param permission what a reader needs to be led there; nothing where everybody is
 * @param covers on which paths the reader is there, of the service or after the address of the thing
 */
public record SubmenuEntry(
        String of,
        int place,
        String href,
        Words title,
        @Nullable String permission,
        Predicate<String> covers) {

    /** A way between the pages of a service. */
    public SubmenuEntry(int place, String href, Words title, @Nullable String permission, Predicate<String> covers) {
        this("", place, href, title, permission, covers);
    }

    /** An entry for everybody, which covers what is below its address. */
    public static SubmenuEntry of(int place, String href, Words title) {
        return new SubmenuEntry(place, href, title, null, below(href));
    }

    /**
     * A page of each of the things at an address: {@code /courses} and {@code /plan} are the plan of each course. What follows
     * nothing is the page of the thing itself, and covers no other.
     */
    public static SubmenuEntry ofEach(String of, int place, String href, Words title) {
        return new SubmenuEntry(of, place, href, title, null, href.isEmpty() ? String::isEmpty : below(href));
    }

    /** The same for those who have a permission. */
    public SubmenuEntry forThose(String permitted) {
        return new SubmenuEntry(of, place, href, title, permitted, covers);
    }

    /** The same, which covers what is below another address besides. */
    public SubmenuEntry coveringToo(String other) {
        return new SubmenuEntry(of, place, href, title, permission, covers.or(below(other)));
    }

    private static Predicate<String> below(String href) {
        return path -> path.equals(href) || path.startsWith(href + "/");
    }
}
