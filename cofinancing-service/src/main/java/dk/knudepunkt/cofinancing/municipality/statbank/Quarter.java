package dk.knudepunkt.cofinancing.municipality.statbank;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Quarters as the StatBank names them, in Danish (2021K1) and in English (2021Q1): people are counted on the first day. */
final class Quarter {

    private static final Pattern NAME = Pattern.compile("((?:19|20)\\d\\d)[KQ]([1-4])");
    private static final int MONTHS = 3;

    private Quarter() {}

    static LocalDate firstDay(Cell cell) {
        var name = NAME.matcher(cell.time().strip());
        if (!name.matches()) {
            throw StatbankProblem.unknownQuarter(cell);
        }
        return LocalDate.of(Integer.parseInt(name.group(1)), MONTHS * (Integer.parseInt(name.group(2)) - 1) + 1, 1);
    }
}
