package dk.knudepunkt.cofinancing.municipality.statbank;

import java.util.Set;
import java.util.regex.Pattern;

/** A number of people as the StatBank, a Danish spreadsheet or an English one writes it: 33424, 33.424, 33 424. */
final class PersonCount {

    /** No figure is longer, with its spaces and decimals. */
    private static final int LONGEST = 40;

    /** Also with the spaces that do not break (U+00A0, U+202F). A comma is never taken: it may mean a fraction. */
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}([. \\u00A0\\u202F]\\d{3})+|\\d+");

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,3}([. \\u00A0\\u202F]\\d{3})+|\\d+)[.,]\\d+");

    /** What the StatBank writes where it has no figure, and what others do. */
    private static final Set<String> NOTHING = Set.of("", "..", "...", "…", "-", "–");

    private static final int MOST_DIGITS = 9;

    private PersonCount() {}

    static int of(Cell cell) {
        var text = cell.value().strip();
        if (NOTHING.contains(text)) {
            throw StatbankProblem.missing(cell);
        }
        if (text.length() > LONGEST) {
            throw StatbankProblem.noNumber(cell.withValue(text.substring(0, LONGEST) + "…"));
        }
        if (WHOLE.matcher(text).matches()) {
            return number(cell, text.replaceAll("\\D", ""));
        }
        if (text.startsWith("-") || text.startsWith("−")) {
            throw StatbankProblem.negative(cell);
        }
        throw FRACTION.matcher(text).matches() ? StatbankProblem.notWhole(cell) : StatbankProblem.noNumber(cell);
    }

    private static int number(Cell cell, String digits) {
        if (digits.length() > MOST_DIGITS) {
            throw StatbankProblem.noNumber(cell);
        }
        var persons = Integer.parseInt(digits);
        if (persons == 0) {
            throw StatbankProblem.nobody(cell);
        }
        return persons;
    }
}
