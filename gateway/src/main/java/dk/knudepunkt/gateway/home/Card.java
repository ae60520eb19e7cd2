package dk.knudepunkt.gateway.home;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.problem.Language;
import java.util.Optional;

/** A place to go on the front page. */
record Card(String href, String title, String purpose) {

    static Optional<Card> of(MenuEntry entry, Language language) {
        return Optional.ofNullable(entry.purpose())
                .map(purpose -> new Card(entry.href(), entry.title().in(language), purpose.in(language)));
    }
}
