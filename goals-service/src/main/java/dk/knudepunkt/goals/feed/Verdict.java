package dk.knudepunkt.goals.feed;

import static java.util.stream.Collectors.joining;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a measurement says of one thing, and why.
 *
 * @param code why, for programs
 * @param field in which it is not as it must be; null where it counts, or something else stands for it
 * @param codes that it has there
 */
public record Verdict(Place place, String code, @Nullable Field field, Set<String> codes) implements Term {

    /** Where a thing belongs, the best first. */
    public enum Place implements Term {
        COUNTS("Tæller", "Counts"),
        /** It is of the base that what counts is held against, but does not count itself. */
        BASE("Hører til grundlaget og tæller ikke selv", "Of the base, and does not count itself"),
        OUT("Hører til perioden og er udeladt", "Of the period, and left out");

        private final Words words;

        Place(String danish, String english) {
            this.words = new Words(danish, english);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    static final Verdict COUNTS = new Verdict(Place.COUNTS, "COUNTS", null, Set.of());
    public static final Verdict NO_CONTROL_GROUP = new Verdict(Place.OUT, "NO_CONTROL_GROUP", null, Set.of());
    static final Verdict COUNTED_ALREADY = new Verdict(Place.OUT, "COUNTED_ALREADY", null, Set.of());

    private static final Words MEETS_ALL =
            new Words("Opfylder alt, hvad delmålet spørger om", "Meets all that the target asks for");
    private static final Words AGAIN =
            new Words("Talt med én gang allerede, ved noget andet", "Counted once already, by another thing");
    private static final Words ALONE =
            new Words("Der er ingen kontrolgruppe at sammenligne med", "There is no control group to compare with");

    /** Said only when somebody reads it: of most things nobody ever does. */
    @Override
    public Words words() {
        if (field != null) {
            return because(field, codes);
        }
        if (equals(NO_CONTROL_GROUP)) {
            return ALONE;
        }
        return place == Place.COUNTS ? MEETS_ALL : AGAIN;
    }

    private static Words because(Field field, Collection<String> codes) {
        return codes.isEmpty()
                ? new Words(
                        "Tæller ikke: " + field.danish() + " er ikke oplyst",
                        "Does not count: " + field.english() + " is not known")
                : new Words(
                        "Tæller ikke: " + field.danish() + " er " + said(codes, Words::danish, " og "),
                        "Does not count: " + field.english() + " is " + said(codes, Words::english, " and "));
    }

    private static String said(Collection<String> codes, Function<Words, String> language, String and) {
        return codes.stream().map(Code::of).map(language).collect(joining(and));
    }
}
