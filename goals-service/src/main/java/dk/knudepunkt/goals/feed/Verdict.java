package dk.knudepunkt.goals.feed;

import static java.util.stream.Collectors.joining;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.Collection;
import java.util.function.Function;

/**
 * What a measurement says of one thing, and why.
 *
 * @param code why, for programs
 */
public record Verdict(Place place, String code, Words words) implements Term {

    /** Where a thing belongs, the best first. */
    public enum Place {
        /** It counts. */
        COUNTS,
        /** It is of the base that what counts is held against, but does not count itself. */
        BASE,
        /** It is of the period, and left out. */
        OUT
    }

    static final Verdict COUNTS = new Verdict(
            Place.COUNTS,
            "COUNTS",
            new Words("Opfylder alt, hvad delmålet spørger om", "Meets all that the target asks for"));

    public static final Verdict NO_CONTROL_GROUP = new Verdict(
            Place.OUT,
            "NO_CONTROL_GROUP",
            new Words("Der er ingen kontrolgruppe at sammenligne med", "There is no control group to compare with"));

    static final Verdict COUNTED_ALREADY = new Verdict(
            Place.OUT,
            "COUNTED_ALREADY",
            new Words("Talt med én gang allerede, ved noget andet", "Counted once already, by another thing"));

    static Words because(Field field, Collection<String> codes) {
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
