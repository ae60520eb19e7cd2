package dk.knudepunkt.cofinancing.agreement.comparison;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * An amount as Danish tables print it: {@code 33.424 kr.}, often with a space that does not break. Points only part
 * thousands. A comma would begin the øre, or in English part thousands: it is refused rather than guessed at.
 */
final class PrintedAmount {

    /** Also the spaces that do not break, which {@code \s} leaves out. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2007]+");

    private static final Pattern CURRENCY = Pattern.compile("(?i)(kr\\.?|dkk)$");
    private static final Pattern NOTHING = Pattern.compile("[-–—‐]?");
    private static final Pattern KRONER = Pattern.compile("\\d{1,12}|\\d{1,3}(\\.\\d{3}){1,3}");

    private PrintedAmount() {}

    /**
     * Reads a cell; empty where nothing or a dash is printed.
     *
     * @throws ComparisonProblem naming the cell when it is no amount in whole kroner
     */
    static OptionalLong read(String cell, long line, String column) {
        var text = CURRENCY.matcher(SPACES.matcher(cell).replaceAll("")).replaceAll("");
        if (NOTHING.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        if (text.contains(",")) {
            throw ComparisonProblem.decimals(line, column, cell);
        }
        if (!KRONER.matcher(text).matches()) {
            throw ComparisonProblem.notAnAmount(line, column, cell);
        }
        return OptionalLong.of(Long.parseLong(text.replace(".", "")));
    }
}
