package dk.knudepunkt.funding.programme;

import static dk.knudepunkt.platform.page.Typed.date;
import static dk.knudepunkt.platform.page.Typed.text;
import static java.util.stream.Collectors.joining;

import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rounds as a person types them: one per line, with the first and the last day. */
public record TypedRounds(@Nullable String lines) {

    public static TypedRounds of(List<FundingRound> rounds) {
        return new TypedRounds(rounds.stream()
                .map(round -> round.opensOn() + " " + round.closesOn())
                .collect(joining("\n")));
    }

    /** What is wrong with them, at the field {@code rounds}. */
    public FormErrors errors(Shell shell) {
        return written().stream().allMatch(line -> round(line) != null)
                ? FormErrors.NONE
                : FormErrors.at(
                        "rounds",
                        shell.say(
                                "Skriv to datoer på hver linje, for eksempel 2022-02-01 2022-03-31",
                                "Write two dates on each line, for example 2022-02-01 2022-03-31"));
    }

    public List<FundingRound> rounds() {
        var rounds = new ArrayList<FundingRound>();
        written().stream().map(TypedRounds::round).filter(Objects::nonNull).forEach(rounds::add);
        return rounds;
    }

    private List<String> written() {
        return text(lines)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static @Nullable FundingRound round(String line) {
        var dates = line.split("\\s+", -1);
        if (dates.length != 2) {
            return null;
        }
        var opens = date(dates[0]);
        var closes = date(dates[1]);
        return opens == null || closes == null ? null : new FundingRound(opens, closes);
    }
}
