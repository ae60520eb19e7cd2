package dk.knudepunkt.gateway.search;

import dk.knudepunkt.gateway.menu.ContributedMenu;
import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.search.FoundKind;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchText;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** The pages of the menu by their titles, in either language, which the gateway knows itself. */
@Singleton
class MenuHits {

    private static final Words PAGES = new Words("Sider", "Pages");
    private static final int AFTER_THINGS = 1_000;

    private final ContributedMenu menu;

    MenuHits(ContributedMenu menu) {
        this.menu = menu;
    }

    AreaFound find(SearchText text, Collection<String> roles, Language language) {
        var hits = menu.now().openTo(roles).stream()
                .filter(entry -> isCalled(entry, text))
                .map(entry -> hit(entry, language))
                .toList();
        return AreaFound.of(
                PAGES,
                hits.isEmpty() ? List.of() : List.of(new FoundKind(AFTER_THINGS, PAGES.in(language), hits, null)));
    }

    private static boolean isCalled(MenuEntry entry, SearchText text) {
        return text.isIn(entry.title().danish()) || text.isIn(entry.title().english());
    }

    private static SearchHit hit(MenuEntry entry, Language language) {
        var purpose = entry.purpose();
        return new SearchHit(
                entry.title().in(language), purpose == null ? null : purpose.in(language), entry.href(), false);
    }
}
