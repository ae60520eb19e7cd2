package dk.knudepunkt.platform.page;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.problem.Language;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place to go, from the menu of every page and from the front page. The feature whose pages stand there contributes it,
 * as a bean. A reader passes over what a later version of it may hold besides.
 *
 * @param place its order in the menu of the whole platform; the entries leave room between them
 * @param href the address: of this site, and no other
 * @param purpose what one does there, for the card of the front page; none where only links are asked for
 * @param roles whom it is for: those of the permission that opens it; none means everybody who has signed in
 * @param covers addresses elsewhere whose pages belong to it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MenuEntry(
        int place,
        String href,
        Words title,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Words purpose,
        List<String> roles,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> covers) {

    @JsonCreator
    public MenuEntry {
        if (!href.startsWith("/") || href.startsWith("//")) {
            throw new IllegalArgumentException("The menu leads nowhere else: " + href);
        }
        roles = List.copyOf(roles);
        covers = List.copyOf(Objects.requireNonNullElse(covers, List.of()));
    }

    /** An entry whose pages all stand below its address. */
    public MenuEntry(int place, String href, Words title, @Nullable Words purpose, List<String> roles) {
        this(place, href, title, purpose, roles, List.of());
    }

    /** The same, to which the pages at these addresses belong too. */
    public MenuEntry coveringToo(String... others) {
        return new MenuEntry(place, href, title, purpose, roles, List.of(others));
    }

    /** The same without what only a card says. */
    MenuEntry asLink() {
        return new MenuEntry(place, href, title, null, roles, covers);
    }

    boolean isOpenTo(Collection<String> callers) {
        return roles.isEmpty() || roles.stream().anyMatch(callers::contains);
    }

    /** How much of the path this entry names; nothing when the page does not belong to it. */
    int namesOf(String path) {
        return Stream.concat(Stream.of(href), covers.stream())
                .filter(address -> path.equals(address) || path.startsWith(address + "/"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    MenuItem item(Language language, boolean current) {
        return new MenuItem(href, title.in(language), current);
    }
}
