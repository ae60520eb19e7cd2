package dk.knudepunkt.platform.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of the platform. Danish is spoken to whoever does not ask for English. */
public enum Language {
    DA(Locale.of("da", "DK")),
    EN(Locale.UK);

    private static final List<Locale> SPOKEN = List.of(Locale.of("da"), Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Chooses by the value of an {@code Accept-Language} header, which may be absent or nonsense. */
    public static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return DA;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(best) ? EN : DA;
        } catch (IllegalArgumentException unreadable) {
            return DA;
        }
    }

    public Locale locale() {
        return locale;
    }

    /** The code in HTML's {@code lang} and in message files. */
    public String code() {
        return locale.getLanguage();
    }
}
