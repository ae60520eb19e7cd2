package dk.knudepunkt.cases.directory;

import dk.knudepunkt.cases.company.CompanyNames;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for; what is absent or empty does not narrow.
 *
 * @param q the beginning of a CVR number, or a part of a name however it is spelled
 * @param municipality of the head office
 * @param developerId subject of somebody who guides or guided the company
 */
record CompanySearch(
        @Nullable String q,
        @Nullable String municipality,
        @Nullable String developerId) {

    /** Shorter ones are in every other name. */
    private static final int SHORTEST_PART = 3;

    /** No folded name has a sign in it. */
    private static final String LIKE_NOTHING = "-";

    static CompanySearch of(@Nullable String q, @Nullable String municipality, @Nullable String developerId) {
        return new CompanySearch(given(q), given(municipality), given(developerId));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether it asks for all. */
    public boolean isEmpty() {
        return q == null && municipality == null && developerId == null;
    }

    /** How the number begins, where it is one that is asked for: people type it in pairs. */
    Optional<String> number() {
        return Optional.ofNullable(q)
                .map(typed -> typed.replaceAll("\\s", ""))
                .filter(typed -> typed.matches("[0-9]+"));
    }

    /** The name as it is compared, where it is one that is asked for. */
    Optional<String> name() {
        return number().isPresent() ? Optional.empty() : Optional.ofNullable(q).map(CompanyNames::folded);
    }

    /** Whether it is a part of a name that may stand anywhere in it. */
    boolean isPartOfName() {
        return misspelt().isPresent();
    }

    /** What names are to be like. */
    Optional<String> namePattern() {
        return name().map(CompanySearch::pattern);
    }

    private static String pattern(String name) {
        if (name.isEmpty()) {
            return LIKE_NOTHING;
        }
        return name.length() < SHORTEST_PART ? name + '%' : '%' + name + '%';
    }

    /** The name, where it is long enough to be told from others in spite of a slip. */
    Optional<String> misspelt() {
        return name().filter(name -> name.length() >= SHORTEST_PART);
    }
}
