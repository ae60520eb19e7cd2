package dk.knudepunkt.cases.company;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of companies as they are searched and compared: Århus is Aarhus, Løve is Loeve, and the legal form is no name. */
public final class CompanyNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_SIGN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LEGAL_FORM =
            Pattern.compile(" (?:aps|a s|as|i s|is|k s|ks|p s|ps|ivs|amba|a m b a|fmba|smba|holding)$");

    private CompanyNames() {}

    /** The name in small letters and digits with single spaces between, Danish letters spelled out. */
    public static String folded(@Nullable String name) {
        if (name == null) {
            return "";
        }
        var spelled = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("å", "aa")
                .replace("æ", "ae")
                .replace("ä", "ae")
                .replace("ø", "oe")
                .replace("ö", "oe")
                .replace("ß", "ss");
        var bare = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD))
                .replaceAll("");
        return NO_SIGN.matcher(bare).replaceAll(" ").strip();
    }

    /** The folded name without its legal form. */
    public static String bare(@Nullable String name) {
        var folded = folded(name);
        var bare = LEGAL_FORM.matcher(folded).replaceFirst("");
        return bare.isEmpty() ? folded : bare;
    }
}
