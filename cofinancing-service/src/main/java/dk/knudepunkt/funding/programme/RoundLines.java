package dk.knudepunkt.funding.programme;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.util.StdConverter;
import dk.knudepunkt.platform.typed.TypedDates;
import java.time.LocalDate;
import java.util.List;

/** Rounds as people type them: one on each line, with the first and the last day. */
public final class RoundLines {

    private RoundLines() {}

    /** From the lines; no line is no round. */
    public static final class Read extends StdConverter<String, List<FundingRound>> {

        @Override
        public List<FundingRound> convert(String lines) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(Read::round)
                    .toList();
        }

        private static FundingRound round(String line) {
            var days = line.strip().split("\\s+", -1);
            if (days.length != 2) {
                throw ProgrammeProblem.noRound();
            }
            return new FundingRound(day(days[0]), day(days[1]));
        }

        private static LocalDate day(String typed) {
            var day = TypedDates.date(typed);
            if (day == null) {
                throw ProgrammeProblem.noRound();
            }
            return day;
        }
    }

    /** Back, in the one form that both languages read. */
    public static final class Write extends StdConverter<List<FundingRound>, String> {

        @Override
        public String convert(List<FundingRound> rounds) {
            return rounds.stream()
                    .map(round -> round.opensOn() + " " + round.closesOn())
                    .collect(joining("\n"));
        }
    }
}
