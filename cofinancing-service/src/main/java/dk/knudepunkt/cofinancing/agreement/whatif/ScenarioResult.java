package dk.knudepunkt.cofinancing.agreement.whatif;

import dk.knudepunkt.cofinancing.agreement.allocation.ContributionTable;
import dk.knudepunkt.cofinancing.agreement.allocation.Terms;
import dk.knudepunkt.cofinancing.municipality.population.Population;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A scenario's answer: what everybody would pay, beside what they pay today. */
record ScenarioResult(Scenario question, List<Terms> terms, ContributionTable today, ContributionTable then) {

    static ScenarioResult of(Scenario question, ContributionTable today, List<Terms> supposed) {
        return new ScenarioResult(question, supposed, today, table(supposed));
    }

    static ContributionTable table(List<Terms> terms) {
        return new ContributionTable(terms.stream()
                .flatMap(each -> each.plan().contributions().stream())
                .toList());
    }

    /** Everybody who pays today or would pay, by municipality code. */
    public List<Row> rows() {
        var amounts = new TreeMap<String, Row>();
        today.rows()
                .forEach(row -> amounts.put(
                        row.municipalityCode(),
                        new Row(
                                row.municipalityCode(),
                                row.total(),
                                0,
                                inhabitants(row.municipalityCode()),
                                Map.of())));
        then.rows().forEach(row -> amounts.merge(row.municipalityCode(), supposed(row), Row::withThen));
        return List.copyOf(amounts.values());
    }

    /** One of them; of zeros for a municipality that neither pays nor would. */
    Row row(String municipalityCode) {
        return rows().stream()
                .filter(row -> row.municipalityCode().equals(municipalityCode))
                .findFirst()
                .orElseGet(() -> new Row(municipalityCode, 0, 0, inhabitants(municipalityCode), Map.of()));
    }

    public String name() {
        return question.name();
    }

    public long difference() {
        return then.total() - today.total();
    }

    private Row supposed(ContributionTable.Row row) {
        return new Row(row.municipalityCode(), 0, row.total(), inhabitants(row.municipalityCode()), row.amounts());
    }

    /** At the newest key date that the scenario uses and that counts the municipality. */
    private Optional<Long> inhabitants(String municipalityCode) {
        return populations()
                .flatMap(population -> population.find(municipalityCode).stream())
                .findFirst();
    }

    private Stream<Population> populations() {
        return terms.stream()
                .map(Terms::population)
                .distinct()
                .sorted(Comparator.comparing(Population::keyDate).reversed());
    }

    /**
     * One municipality.
     *
     * @param inhabitants empty for one that no population of the scenario counts
     * @param amounts what it would pay, by cluster
     */
    record Row(String municipalityCode, long today, long then, Optional<Long> inhabitants, Map<String, Long> amounts) {

        private Row withThen(Row supposed) {
            return new Row(municipalityCode, today, supposed.then, inhabitants, supposed.amounts);
        }

        public long difference() {
            return then - today;
        }

        /** Of what it pays today; empty for one that pays nothing today. */
        public Optional<BigDecimal> percent() {
            return today == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(difference())
                            .movePointRight(2)
                            .divide(BigDecimal.valueOf(today), 2, RoundingMode.HALF_UP));
        }

        public Optional<BigDecimal> perInhabitantToday() {
            return perInhabitant(today);
        }

        public Optional<BigDecimal> perInhabitantThen() {
            return perInhabitant(then);
        }

        public Optional<BigDecimal> perInhabitantDifference() {
            return perInhabitant(difference());
        }

        private Optional<BigDecimal> perInhabitant(long amount) {
            return inhabitants
                    .filter(count -> count > 0)
                    .map(count ->
                            BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP));
        }
    }
}
