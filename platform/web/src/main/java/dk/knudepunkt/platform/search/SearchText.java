package dk.knudepunkt.platform.search;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.typed.TypedText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for, as people type it.
 *
 * @param text in one line, with plain spaces
 */
public record SearchText(String text) {

    /** The name of the parameter, everywhere. */
    public static final String PARAMETER = "q";

    /** A single letter is in nearly everything. */
    public static final int LEAST = 2;

    public static final int MOST = 100;

    /** What stands for a letter that was lost; control characters are refused before anybody reads them. */
    private static final char LOST = 0xFFFD;

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{1,3}-\\d{4}-\\d{1,9}");
    private static final Pattern CVR = Pattern.compile("\\d{8}");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern WILD = Pattern.compile("[\\\\%_]");

    /**
     * Reads it.
     *
     * @throws Problem where it is refused
     */
    public static SearchText of(@Nullable String typed) {
        if (typed == null) {
            throw SearchProblem.missing();
        }
        refusal(typed).ifPresent(problem -> {
            throw problem;
        });
        return new SearchText(oneLine(typed));
    }

    /** The same where a list may be narrowed by it: nothing typed narrows nothing. */
    public static Optional<SearchText> typed(@Nullable String typed) {
        return TypedText.filled(typed).map(SearchText::of);
    }

    /** Why nothing can be searched for by it, at the parameter. */
    public static Optional<Problem> refusal(String typed) {
        if (typed.chars().anyMatch(letter -> letter >= LOST)) {
            return Optional.of(SearchProblem.unreadable());
        }
        var text = oneLine(typed);
        var letters = text.codePointCount(0, text.length());
        if (letters < LEAST) {
            return Optional.of(SearchProblem.tooShort());
        }
        return letters > MOST ? Optional.of(SearchProblem.tooLong()) : Optional.empty();
    }

    private static String oneLine(String typed) {
        return SPACES.matcher(TypedText.tidy(typed)).replaceAll(" ");
    }

    /** Whether it has the form of a number by which one thing is known. */
    public boolean isNumber() {
        return reference().isPresent() || cvr().isPresent();
    }

    /** A reference such as {@code H-2026-000042}, however its letters are typed. */
    public Optional<String> reference() {
        return Optional.of(text.toUpperCase(Locale.ROOT)).filter(REFERENCE.asMatchPredicate());
    }

    /** The running number of a reference that begins with these letters. */
    public Optional<Long> number(String letters) {
        return reference()
                .filter(reference -> reference.startsWith(letters + '-'))
                .map(reference -> Long.valueOf(reference.substring(reference.lastIndexOf('-') + 1)));
    }

    /** Whether it is this reference, however its letters are typed. */
    public boolean is(String reference) {
        return reference().filter(reference::equals).isPresent();
    }

    /** A CVR number, which people type in pairs. */
    public Optional<String> cvr() {
        return Optional.of(text.replace(" ", "")).filter(CVR.asMatchPredicate());
    }

    /** Whether a text that people read holds it, whatever its letters' case. */
    public boolean isIn(@Nullable String read) {
        return read != null && read.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    /** For a comparison of lower-case text with {@code like}: what holds it. */
    public String pattern() {
        return '%' + WILD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("\\\\$0") + '%';
    }

    /** As a value in an address. */
    public String encoded() {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
