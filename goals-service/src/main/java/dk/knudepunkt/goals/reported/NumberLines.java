package dk.knudepunkt.goals.reported;

import dk.knudepunkt.goals.reported.EnterReportedValue.NamedNumber;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.typed.SpokenConverter;
import dk.knudepunkt.platform.typed.TypedNumbers;
import java.util.List;

/** Numbers with names as they are typed, one a line: {@code Nordjylland: 40}. */
final class NumberLines extends SpokenConverter<String, List<NamedNumber>> {

    @Override
    public List<NamedNumber> convert(String typed, Language spoken) {
        return typed.lines()
                .filter(line -> !line.isBlank())
                .map(line -> number(line, spoken))
                .toList();
    }

    /** A name may have a colon of its own. */
    private static NamedNumber number(String line, Language spoken) {
        var colon = line.lastIndexOf(':');
        var value = colon < 1 ? null : TypedNumbers.read(line.substring(colon + 1), spoken);
        if (value == null) {
            throw ReportedValueProblem.badLine(line.strip());
        }
        return new NamedNumber(line.substring(0, colon).strip(), value);
    }
}
