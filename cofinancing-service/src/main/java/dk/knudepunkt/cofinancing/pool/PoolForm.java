package dk.knudepunkt.cofinancing.pool;

import static dk.knudepunkt.platform.page.Typed.constant;
import static dk.knudepunkt.platform.page.Typed.date;
import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.cofinancing.programme.FundingRound;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is known of a pool as a browser sends it; the rounds one per line, two dates each. */
public class PoolForm {

    @RestForm
    public @Nullable String canApply;

    @RestForm
    public @Nullable String canInfluence;

    @RestForm
    public @Nullable String rounds;

    @RestForm
    public long version;

    static PoolForm of(PoolView pool) {
        var form = new PoolForm();
        form.canApply = Objects.toString(pool.canApply(), "");
        form.canInfluence = Objects.toString(pool.canInfluence(), "");
        form.rounds = pool.rounds().stream()
                .map(round -> round.opensOn() + " " + round.closesOn())
                .collect(Collectors.joining("\n"));
        form.version = pool.version();
        return form;
    }

    FormErrors errors(Shell shell) {
        return lines().stream().allMatch(line -> round(line) != null)
                ? FormErrors.NONE
                : FormErrors.at(
                        "rounds",
                        shell.say(
                                "Skriv to datoer på hver linje, for eksempel 2022-02-01 2022-03-31",
                                "Write two dates on each line, for example 2022-02-01 2022-03-31"));
    }

    PoolRequest request() {
        var announced = new ArrayList<FundingRound>();
        lines().stream().map(PoolForm::round).filter(Objects::nonNull).forEach(announced::add);
        return new PoolRequest(constant(Odds.class, canApply), constant(Odds.class, canInfluence), announced);
    }

    private List<String> lines() {
        return Arrays.stream(text(rounds).split("\n"))
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
