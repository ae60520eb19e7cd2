package dk.knudepunkt.gateway.search;

import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.FoundKind;
import java.util.List;

/**
 * What one service found.
 *
 * @param title what people call what is done there
 */
record AreaFound(Words title, List<FoundKind> kinds, Answer answer) {

    enum Answer {
        GIVEN,
        /** None, or none in time. */
        MISSING,
        /** It does not know who asks. */
        REFUSED
    }

    static AreaFound of(Words title, List<FoundKind> kinds) {
        return new AreaFound(title, kinds, Answer.GIVEN);
    }

    static AreaFound none(Words title, Answer why) {
        return new AreaFound(title, List.of(), why);
    }

    public boolean isAnswered() {
        return answer == Answer.GIVEN;
    }

    /** Whether a page has something to say of it. */
    public boolean isWorthShowing() {
        return !isAnswered() || !kinds.isEmpty();
    }

    public boolean isExact() {
        return kinds.stream().anyMatch(FoundKind::isExact);
    }

    int hits() {
        return kinds.stream().mapToInt(kind -> kind.hits().size()).sum();
    }
}
