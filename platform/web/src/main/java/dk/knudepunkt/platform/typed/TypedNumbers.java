package dk.knudepunkt.platform.typed;

import dk.knudepunkt.platform.problem.Language;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people type them: {@code 1.000.000 kr.} and {@code 12,5 %} in Danish, {@code 1,000,000} and {@code 12.5} in
 * English. A separator that can only be the other language's decimal one is taken for that; {@code 1.234} is never.
 */
public final class TypedNumbers {

    private static final int MAX_LENGTH = 40;
    private static final List<String> UNITS = List.of("kr.", "kr", "dkk", ",-", "%");

    /** Groups of three, or none, then the language's own decimals; the last form is the other language's decimals. */
    private static final String FORM =
            "([+-]?\\d{1,3}(?:%1$s\\d{3})+|[+-]?\\d{1,3}(?: \\d{3})+|[+-]?\\d+)(?:%2$s(\\d+))?|([+-]?\\d+)%1$s(\\d{1,2}|\\d{4,})";

    private static final Pattern DANISH = Pattern.compile(FORM.formatted("\\.", ","));
    private static final Pattern ENGLISH = Pattern.compile(FORM.formatted(",", "\\."));

    private TypedNumbers() {}

    /** Null when it is no number. */
    public static @Nullable BigDecimal read(String typed, Language language) {
        if (typed.length() > MAX_LENGTH) {
            return null;
        }
        var number = (language == Language.EN ? ENGLISH : DANISH).matcher(withoutUnit(typed));
        if (!number.matches()) {
            return null;
        }
        return number.group(3) == null
                ? decimal(number.group(1), number.group(2))
                : decimal(number.group(3), number.group(4));
    }

    /** As it would be typed: decimals with the language's separator, thousands in groups only where asked for. */
    public static String write(BigDecimal number, Language language) {
        var symbols = DecimalFormatSymbols.getInstance(language.locale());
        return number.toPlainString().replace('.', symbols.getDecimalSeparator());
    }

    private static String withoutUnit(String typed) {
        var number = typed.replaceAll("[\\u00A0\\u202F\\u2009]", " ")
                .replace('−', '-')
                .strip();
        for (var unit : UNITS) {
            if (number.toLowerCase(Locale.ROOT).endsWith(unit)) {
                return number.substring(0, number.length() - unit.length()).strip();
            }
        }
        return number.toLowerCase(Locale.ROOT).startsWith("kr.")
                ? number.substring(3).strip()
                : number;
    }

    private static BigDecimal decimal(String whole, @Nullable String decimals) {
        var digits = whole.replaceAll("[., ]", "");
        return new BigDecimal(decimals == null ? digits : digits + "." + decimals);
    }
}
