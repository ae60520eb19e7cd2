package dk.knudepunkt.goals.reported;

import com.fasterxml.jackson.databind.util.StdConverter;
import dk.knudepunkt.goals.reported.EnterReportedValue.NamedNumber;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.typed.TypedNumbers;
import java.util.List;

/** Numbers with names as they are typed, one a line: {@code Nordjylland: 40}. */
final class NumberLines extends StdConverter<String, List<NamedNumber>> {

    @Override
    public List<NamedNumber> convert(String typed) {
        return typed.lines()
                .filter(line -> !line.isBlank())
                .map(NumberLines::number)
                .toList();
    }

    /** A name may have a colon of its own. */
    private static NamedNumber number(String line) {
        var colon = line.lastIndexOf(':');
        var value = colon < 1 ? null : TypedNumbers.read(line.substring(colon + 1), Language.DA);
        if (value == null) {
            throw ReportedValueProblem.badLine(line.strip());
        }
        return new NamedNumber(line.substring(0, colon).strip(), value);
    }
}
