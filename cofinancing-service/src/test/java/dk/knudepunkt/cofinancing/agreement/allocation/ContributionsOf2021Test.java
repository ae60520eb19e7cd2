package dk.knudepunkt.cofinancing.agreement.allocation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.cofinancing.agreement.key.RoundingRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The printed contributions are what the method gives: computed from the printed populations, compared line by line. */
class ContributionsOf2021Test {
    private static final List<PrintedTable.Line> PRINTED = PrintedTable.of2021();

    private final ContributionTable computed =
            new ContributionTable(PRINTED.stream().collect(groupingBy(PrintedTable.Line::cluster)).values().stream()
                    .flatMap(lines -> plan(lines).contributions().stream())
                    .toList());

    @Test
    void everyAmountIsReproducedToTheKrone() {
        assertThat(PRINTED).hasSize(68);
        assertThat(computed.contributions())
                .containsExactlyInAnyOrderElementsOf(PRINTED.stream()
                        .map(line -> new Contribution(line.cluster(), party(line), line.amount()))
                        .toList());
    }

    @Test
    void rowsAndColumnsCloseAtFourMillion() {
        assertThat(computed.rows()).hasSize(17);
        assertThat(computed.rows().stream()
                        .mapToLong(ContributionTable.Row::total)
                        .sum())
                .isEqualTo(4_000_000);
        assertThat(List.of("construction", "environmental-technology", "food", "life-science"))
                .allSatisfy(cluster -> assertThat(computed.totalOf(cluster)).isEqualTo(1_000_000));
        assertThat(computed.total()).isEqualTo(4_000_000);
    }

    private static ContributionPlan plan(List<PrintedTable.Line> lines) {
        var lead = lines.stream()
                .filter(line -> line.municipality().equals(line.lead()))
                .findFirst()
                .orElseThrow();
        var others = lines.stream()
                .filter(line -> !line.equals(lead))
                .map(ContributionsOf2021Test::party)
                .collect(toSet());
        return new ContributionPlan(
                lead.cluster(),
                1_000_000,
                500_000,
                party(lead),
                Weights.byPopulation(others),
                RoundingRule.LARGEST_REMAINDER);
    }

    /** The print gives names, not codes; any identity will do here. */
    private static Party party(PrintedTable.Line line) {
        return new Party(line.municipality(), line.population());
    }
}
