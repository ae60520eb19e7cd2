package dk.knudepunkt.goals.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.judgement.HouseExpectation;
import dk.knudepunkt.goals.plan.PlanCurve;
import dk.knudepunkt.goals.verdict.Assessment;
import dk.knudepunkt.goals.verdict.Judge;
import dk.knudepunkt.goals.verdict.Matter;
import dk.knudepunkt.goals.verdict.TargetVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All 51 targets of 2021 on what the half-year status says of them, 181 of 365 days into the year. */
class VerdictsOnPaperTest {

    private static final ContractFile FILE = ContractFile.read(SourceFolder.OWN);

    @ParameterizedTest
    @CsvSource({
        // Not measured yet: the awareness of autumn, corona, two years on, digital, applications, subsidies, accounts.
        "1.1, UNDECIDED, KNOWN_ONLY",
        "5.2, UNDECIDED, KNOWN_ONLY",
        "6.2, UNDECIDED, KNOWN_ONLY",
        "7.2a, UNDECIDED, KNOWN_ONLY",
        "7.2b, UNDECIDED, KNOWN_ONLY",
        "7.3, UNDECIDED, KNOWN_ONLY",
        "8.1, UNDECIDED, KNOWN_ONLY",
        "10.1, UNDECIDED, KNOWN_ONLY",
        "12.2, UNDECIDED, KNOWN_ONLY",
        "12.3, UNDECIDED, KNOWN_ONLY",
        "12.4, UNDECIDED, KNOWN_ONLY",
        "13.1, UNDECIDED, KNOWN_ONLY",
        "13.2, UNDECIDED, KNOWN_ONLY",
        "14.1, UNDECIDED, KNOWN_ONLY",
        "14.4, UNDECIDED, KNOWN_ONLY",
        "15.2, UNDECIDED, KNOWN_ONLY",
        "16.1, UNDECIDED, KNOWN_ONLY",
        "17.2, UNDECIDED, KNOWN_ONLY",
        "18.3b, UNDECIDED, KNOWN_ONLY",
        // 75 in all, and nothing of the segments.
        "3.2, UNDECIDED, EACH_SEGMENT",
        // 82 and 89 against 80; the 85 of both decides nothing.
        "3.1, ON_TRACK, EACH_SEGMENT",
        // Shares that hold today: 66 of 50, 54 of 45, 68 of 65, 64 of 50, 83 of 70, 87 of 80.
        "1.2, ON_TRACK, LEVEL",
        "4.1, ON_TRACK, LEVEL",
        "7.1, ON_TRACK, LEVEL",
        "11.1, ON_TRACK, LEVEL",
        "13.4a, ON_TRACK, LEVEL",
        "13.4b, ON_TRACK, LEVEL",
        // Milestones where their own words put them.
        "5.1, ON_TRACK, STATE",
        "6.1, AT_RISK, STATE",
        "13.6, ON_TRACK, STATE",
        "14.2, MET, STATE",
        "15.1, ON_TRACK, STATE",
        "15.3, AT_RISK, STATE",
        "18.2, ON_TRACK, STATE",
        // Reached: 626 of 600, 6 of 4, 22 of 20, 2 of 2, 2 of 2-4.
        "9.1, MET, PACE",
        "14.3b, MET, PACE",
        "15.5a, MET, PACE",
        "17.3, MET, PACE",
        "17.4, MET, PACE",
        // 185 end at 373 (335-411) of 385; 132 at 266 (234-298) of 315.
        "9.2, AT_RISK, PACE",
        "9.3, OFF_TRACK, PACE",
        // 1 of 2 ends at 2; 16 of 20 at 32; 31 on a baseline of 42 at 63 of 44.1.
        "12.1, ON_TRACK, PACE",
        "15.5b, ON_TRACK, PACE",
        "13.3, ON_TRACK, PACE",
        // 1 ends at 2 (1-8) of 3 or 4; none at none (0-5) of 2 or 3.
        "13.5, AT_RISK, PACE",
        "13.7, AT_RISK, PACE",
        "14.3a, AT_RISK, PACE",
        "18.1, AT_RISK, PACE",
        "18.3a, AT_RISK, PACE",
        "15.4, AT_RISK, PACE",
        "17.1, AT_RISK, PACE"
    })
    void eachTargetHasAVerdictOrAReason(String code, TargetVerdict verdict, String rule) {
        var said = judged(FILE.agreed().target(code));
        assertEquals(verdict, said.verdict(), said::toString);
        assertEquals(rule, said.rule().name(), said::toString);
        assertFalse(said.reason().da().isBlank());
        assertFalse(said.reason().en().isBlank());
    }

    @Test
    void theCouncilsCountIsOfFiftyOne() {
        var counts = FILE.agreed()
                .targets()
                .collect(Collectors.groupingBy(target -> judged(target).verdict(), Collectors.counting()));
        assertEquals(51, counts.values().stream().mapToLong(Long::longValue).sum());
        assertEquals(6, counts.get(TargetVerdict.MET));
        assertEquals(14, counts.get(TargetVerdict.ON_TRACK));
        assertEquals(10, counts.get(TargetVerdict.AT_RISK));
        assertEquals(1, counts.get(TargetVerdict.OFF_TRACK));
        assertEquals(20, counts.get(TargetVerdict.UNDECIDED));
    }

    /** The house expects to reach all of which it says anything; we do not of these. */
    @Test
    void fifteenForecastsOfTheHousePartFromOursWhereTheyDo() {
        var entries = HouseJudgementEntry.read(SourceFolder.OWN);
        assertEquals(15, entries.size());
        assertEquals(
                List.of(725, 731, 766, 772, 885, 917, 943, 984, 1000, 1127, 1141, 1183, 1185, 1264, 1316),
                entries.stream().map(HouseJudgementEntry::line).toList());
        var said = entries.stream()
                .flatMap(entry -> entry.in(ContractKey.home(2021), LocalDate.of(2021, 6, 30)))
                .toList();
        assertTrue(said.stream().allMatch(each -> each.expectation() == HouseExpectation.REACHES));
        assertEquals(
                List.of("9.2", "9.3", "13.7", "14.3a", "18.1", "18.3a"),
                said.stream()
                        .filter(each -> each.expectation()
                                .partsFrom(judged(FILE.agreed()
                                                .target(each.target().code()))
                                        .verdict()))
                        .map(each -> each.target().code())
                        .toList());
    }

    private static Assessment judged(Target target) {
        var contract = FILE.agreed();
        return Judge.of(new Matter(
                contract,
                target,
                null,
                LocalDate.of(2021, 6, 30),
                false,
                FILE.statuses().get(target.id()),
                PlanCurve.straight(contract.firstDay(), contract.lastDay())));
    }
}
