package dk.knudepunkt.platform.typed;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text as people paste it: what the eye does not see is made plain, so that what looks the same is the same when it is
 * checked, compared and stored.
 */
public final class TypedText {

    /** Of any width and kind; lines stay lines. */
    private static final Pattern SPACE = Pattern.compile("\\p{Zs}");

    /** Of no width, and marks of direction; what joins the parts of an emoji is found with the part before it, and stays. */
    private static final Pattern UNSEEN =
            Pattern.compile("([\\p{IsExtended_Pictographic}\\p{IsEmoji_Modifier}\\uFE0F]\\u200D)"
                    + "|[\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF]");

    /** More marks on one letter than any script has; putting them in order takes time with the square of their number. */
    private static final Pattern TOO_MANY_MARKS = Pattern.compile("\\p{M}{31}");

    private TypedText() {}

    /** The same text, composed (NFC), with plain spaces, and without what nobody sees and blanks at the ends. */
    public static String tidy(String typed) {
        if (typed.chars().allMatch(letter -> letter < 0x80)) {
            return typed.strip();
        }
        var spaced = SPACE.matcher(composed(typed)).replaceAll(" ");
        return UNSEEN.matcher(spaced).replaceAll("$1").strip();
    }

    /** What was typed; nothing where a field was left out, or left empty. */
    public static Optional<String> filled(@Nullable String typed) {
        return Optional.ofNullable(typed).filter(text -> !text.isBlank());
    }

    private static String composed(String typed) {
        return TOO_MANY_MARKS.matcher(typed).find() ? typed : Normalizer.normalize(typed, Normalizer.Form.NFC);
    }
}
