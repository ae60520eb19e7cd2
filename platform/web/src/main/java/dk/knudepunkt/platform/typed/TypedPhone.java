package dk.knudepunkt.platform.typed;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Telephone numbers as Danes write them: with or without +45, in pairs, with dots, dashes, slashes and parentheses. */
public final class TypedPhone {

    private static final int MAX_LENGTH = 40;
    private static final Pattern WORD =
            Pattern.compile("^(?:tlf|tel|telefon|phone|mobil|mob)[.:]*(?=[ +(\\d])", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[ ()./\\-\\u2010-\\u2015\\u2212]");
    private static final Pattern DANISH = Pattern.compile("(?:45)?([1-9]\\d{7})");
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9]\\d{6,14}");

    private TypedPhone() {}

    /** The number in its one form (E.164), such as {@code +4512345678}; null when it is none. */
    public static @Nullable String read(String typed) {
        var text = typed.length() > MAX_LENGTH ? "" : TypedText.tidy(typed);
        var dialled = BETWEEN.matcher(WORD.matcher(text).replaceFirst(""))
                .replaceAll("")
                .replaceFirst("^00", "+");
        var danish = DANISH.matcher(dialled);
        if (danish.matches()) {
            return "+45" + danish.group(1);
        }
        return INTERNATIONAL.matcher(dialled).matches() && isWhole(dialled) ? dialled : null;
    }

    /** Numbers within Denmark have eight digits. */
    private static boolean isWhole(String dialled) {
        return !dialled.startsWith("+45") || dialled.length() == "+4512345678".length();
    }
}
