package dk.knudepunkt.goals.definition;

import dk.knudepunkt.goals.feed.FactFeed;
import dk.knudepunkt.goals.feed.Field;
import dk.knudepunkt.goals.feed.Measure;
import org.jspecify.annotations.Nullable;

/** The last version as the form for another one shows it: its fields are those of {@link DefineTarget} that go on. */
record LastVersion(
        FactFeed feed,
        Measure measure,
        @Nullable Field once,
        int yearsBack,
        String of,
        String counts,
        @Nullable String baselineOf,
        String danish,
        String english,
        String owner,
        @Nullable Integer cutOffDays) {

    static LastVersion of(DefinitionView last) {
        var rules = last.rules();
        return new LastVersion(
                rules.feed(),
                rules.measure(),
                rules.once(),
                rules.yearsBack(),
                ConditionLines.of(rules.of()),
                ConditionLines.of(rules.counts()),
                rules.baselineOf(),
                last.wording().da(),
                last.wording().en(),
                last.owner(),
                last.cutOffDays());
    }
}
