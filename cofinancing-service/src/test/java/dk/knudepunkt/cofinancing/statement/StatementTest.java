package dk.knudepunkt.cofinancing.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.cofinancing.cluster.ClusterName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was stated stands; only the difference is stated again. */
class StatementTest {

    private static final Statement.Recipient GREVE = new Statement.Recipient("253", 2021);

    @Test
    void theFirstStatesAllThatIsOwed() {
        var first = issue(List.of(line("food", 100), line("robotics", 50)), List.of());

        assertThat(first.correction()).isZero();
        assertThat(first.total()).isEqualTo(150);
        assertThat(first.reference()).isEqualTo("O-2021-000007");
        assertThat(first.lines()).extracting(StatementLine::clusterCode).containsExactly("food", "robotics");
    }

    @Test
    void aCorrectionStatesTheDifferenceOnlyAlsoOfAClusterThatIsGone() {
        var first = issue(List.of(line("food", 100), line("robotics", 50), line("life-science", 10)), List.of());
        var second = issue(List.of(line("food", 120), line("life-science", 10)), List.of(first));
        var third = issue(List.of(line("food", 90), line("life-science", 10)), List.of(first, second));

        assertThat(second.lines()).containsExactly(line("food", 20), line("robotics", -50));
        assertThat(second.correction()).isEqualTo(1);
        assertThat(third.lines()).containsExactly(line("food", -30));
        assertThat(first.total()).isEqualTo(160);
    }

    @Test
    void withoutADifferenceThereIsNothingToIssue() {
        var first = issue(List.of(line("food", 100)), List.of());

        assertThatThrownBy(() -> issue(List.of(line("food", 100)), List.of(first)))
                .hasMessage("already-stated");
        assertThatThrownBy(() -> issue(List.of(), List.of())).hasMessage("nothing-to-state");
    }

    private static Statement issue(List<StatementLine> owed, List<Statement> earlier) {
        return Statement.issue(GREVE, owed, earlier, new Statement.Issue(7, "analyst", Instant.EPOCH));
    }

    private static StatementLine line(String cluster, long amount) {
        return new StatementLine(cluster, new ClusterName(cluster, cluster), 1, LocalDate.of(2021, 1, 1), amount);
    }
}
