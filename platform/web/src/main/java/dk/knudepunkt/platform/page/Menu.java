package dk.knudepunkt.platform.page;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.problem.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What features contribute to the main navigation, in its order.
 *
 * @param home the roles whose front page has parts of the same service
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Menu(
        List<MenuEntry> entries,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> home) {

    private static final Comparator<MenuEntry> ORDER =
            Comparator.comparingInt(MenuEntry::place).thenComparing(MenuEntry::href);

    public static final Menu EMPTY = new Menu(List.of());

    @JsonCreator
    public Menu {
        entries = List.copyOf(entries).stream().sorted(ORDER).toList();
        home = Objects.requireNonNullElse(home, List.of());
    }

    /** A menu alone, such as that of all services. */
    public Menu(List<MenuEntry> entries) {
        this(entries, List.of());
    }

    /** Whether there is something on the front page of a reader with these roles. */
    public boolean speaksTo(Collection<String> roles) {
        return home.stream().anyMatch(roles::contains);
    }

    /** What a reader with these roles may open. */
    public List<MenuEntry> openTo(Collection<String> roles) {
        return entries.stream().filter(entry -> entry.isOpenTo(roles)).toList();
    }

    /** The links for a reader with these roles, on the page at this path. */
    public List<MenuItem> items(Collection<String> roles, Language language, String path) {
        var open = openTo(roles);
        var current = current(open, path);
        return open.stream()
                .map(entry -> entry.item(language, current.filter(entry::equals).isPresent()))
                .toList();
    }

    /** The entry that names most of the path: on /notes/drafts not also /notes. */
    private static Optional<MenuEntry> current(List<MenuEntry> open, String path) {
        return open.stream()
                .filter(entry -> entry.namesOf(path) > 0)
                .max(Comparator.comparingInt(entry -> entry.namesOf(path)));
    }
}
