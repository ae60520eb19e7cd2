package dk.knudepunkt.cofinancing.cluster;

import static dk.knudepunkt.cofinancing.Constraints.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is written of a cluster office, and how its members are counted. */
class ClusterTest {

    private static final LocalDate AUGUST = LocalDate.of(2021, 8, 18);
    private static final LocalDate LATER = LocalDate.of(2022, 1, 1);

    @Example
    void aCountOfTheSameDayIsReplacedAndOtherDaysStand() {
        var cluster = cluster();
        cluster.count(AUGUST, Map.of(MemberRegion.ZEALAND, 19, MemberRegion.CAPITAL, 60));
        cluster.count(LATER, Map.of(MemberRegion.ZEALAND, 21));

        cluster.count(AUGUST, Map.of(MemberRegion.ZEALAND, 20));

        assertThat(cluster.membersOn(AUGUST)).isEqualTo(Map.of(MemberRegion.ZEALAND, 20));
        assertThat(cluster.membersOn(LATER)).isEqualTo(Map.of(MemberRegion.ZEALAND, 21));
    }

    @Example
    void nobodyIsCountedForTheWholeCountryAndForARegion() {
        var cluster = cluster();
        cluster.count(AUGUST, Map.of(MemberRegion.ZEALAND, 19));

        assertThatThrownBy(() -> cluster.count(AUGUST, Map.of(MemberRegion.NOT_SPLIT, 191, MemberRegion.ZEALAND, 20)))
                .isInstanceOfSatisfying(ClusterProblem.class, problem -> {
                    assertThat(problem.slug()).isEqualTo("cluster-members-mixed");
                    assertThat(problem.pointer()).contains("/members/NOT_SPLIT");
                });
        assertThat(cluster.membersOn(AUGUST)).isEqualTo(Map.of(MemberRegion.ZEALAND, 19));
    }

    @Example
    void theWholeCountryAloneIsACount() {
        var cluster = cluster();

        cluster.count(AUGUST, Map.of(MemberRegion.NOT_SPLIT, 191));

        assertThat(cluster.membersOn(AUGUST)).isEqualTo(Map.of(MemberRegion.NOT_SPLIT, 191));
    }

    @Example
    void theLatestDayIsTheOneThatIsShown() {
        var cluster = cluster();
        cluster.count(LATER, Map.of(MemberRegion.ZEALAND, 21));
        cluster.count(AUGUST, Map.of(MemberRegion.ZEALAND, 19));

        assertThat(cluster.countedOn()).containsExactly(LATER, AUGUST);
        assertThat(ClusterView.of(cluster).members())
                .isEqualTo(new ClusterView.MembersByRegion(
                        LATER, 21, List.of(new ClusterView.MembersInRegion(MemberRegion.ZEALAND, 21))));
    }

    @Property
    void theTotalIsTheSumOfTheRegions(
            @ForAll @IntRange(max = 1_000_000) int zealand, @ForAll @IntRange(max = 1_000_000) int capital) {
        var cluster = cluster();

        cluster.count(AUGUST, Map.of(MemberRegion.CAPITAL, capital, MemberRegion.ZEALAND, zealand));

        assertThat(ClusterView.MembersByRegion.of(cluster, AUGUST).total()).isEqualTo(zealand + capital);
    }

    @Example
    void aSeriesBeginsWithTheOldestCountAndKeepsTheOrderOfTheRegions() {
        var cluster = cluster();
        cluster.count(LATER, Map.of(MemberRegion.ZEALAND, 21));
        cluster.count(AUGUST, Map.of(MemberRegion.CAPITAL, 60, MemberRegion.ZEALAND, 19));

        assertThat(ClusterMembers.of(cluster))
                .containsExactly(
                        new ClusterMembers("food", AUGUST, MemberRegion.ZEALAND, 19),
                        new ClusterMembers("food", AUGUST, MemberRegion.CAPITAL, 60),
                        new ClusterMembers("food", LATER, MemberRegion.ZEALAND, 21));
    }

    @Example
    void describingReplacesWhatWasWritten() {
        var cluster = cluster();

        cluster.describe(request("Fødevarer", List.of("DTU")).profile());

        assertThat(cluster.partners()).containsExactly("DTU");
    }

    @Example
    void aFormThatIsSentAsItCameChangesNothing() {
        var before = ClusterView.of(cluster());

        var again = new Cluster("food", ClusterRequest.of(before).profile());

        assertThat(ClusterView.of(again)).isEqualTo(before);
    }

    @Example
    void withoutPartnersThereAreNone() {
        assertThat(request("Fødevarer", null).profile().partners()).isEmpty();
    }

    @Example
    void aPartnerWithoutANameIsRefused() {
        assertThat(brokenBy(request("Fødevarer", List.of("SDU", " "))))
                .singleElement()
                .asString()
                .startsWith("partners[1]");
    }

    @Example
    void aCountIsHeldAgainstTheLatestOne() {
        var cluster = cluster();
        cluster.count(AUGUST, Map.of(MemberRegion.ZEALAND, 19));

        assertThat(DatedCount.heldAgainst(ClusterView.of(cluster)))
                .isEqualTo(new DatedCount(AUGUST, Map.of(MemberRegion.ZEALAND, 19)));
    }

    @Example
    void nobodyIsCountedLessThanNought() {
        assertThat(brokenBy(new DatedCount(AUGUST, Map.of(MemberRegion.ZEALAND, -1))))
                .hasSize(1);
        assertThat(brokenBy(new DatedCount(AUGUST, Map.of()))).containsExactly("members");
        assertThat(brokenBy(new DatedCount(AUGUST, Map.of(MemberRegion.ZEALAND, 0))))
                .isEmpty();
    }

    @Property
    void partnersAreWrittenAsTheyAreRead(@ForAll @Size(max = 5) List<@IntRange(min = 1) Integer> numbers) {
        var partners =
                numbers.stream().map(number -> "Universitet nr. " + number).toList();

        assertThat(new PartnerLines.Read().convert(new PartnerLines.Write().convert(partners)))
                .isEqualTo(partners);
    }

    @Example
    void emptyLinesAndSpacesAroundAreNoPartners() {
        assertThat(new PartnerLines.Read().convert("\r\n  SDU, Slagelse \r\n\n\tDTU\n"))
                .containsExactly("SDU, Slagelse", "DTU");
    }

    private static Cluster cluster() {
        return new Cluster(
                "food", request("Fødevarer", List.of("SDU, Slagelse", "RUC")).profile());
    }

    private static ClusterRequest request(String nameDa, @Nullable List<String> partners) {
        return new ClusterRequest(nameDa, "Food", "Food & Bio Cluster", "Slagelse", "330", 2, partners);
    }
}
