package dk.knudepunkt.cofinancing.agreement.whatif;

import java.util.List;

/** Several answers about the same year, beside today and beside each other. */
public record SideBySide(List<ScenarioResult> outcomes) {

    /** Whether there is more than one to compare. */
    public boolean isPlural() {
        return outcomes.size() > 1;
    }

    /** What all pay today. */
    public long today() {
        return outcomes.getFirst().today().total();
    }

    /** Everybody who pays today or would pay in any of them, by municipality code. */
    public List<Row> rows() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.rows().stream())
                .map(ScenarioResult.Row::municipalityCode)
                .distinct()
                .sorted()
                .map(this::row)
                .toList();
    }

    private Row row(String municipalityCode) {
        var supposed =
                outcomes.stream().map(outcome -> outcome.row(municipalityCode)).toList();
        return new Row(municipalityCode, supposed.getFirst().today(), supposed);
    }

    /** One municipality: what it pays today, and what each of the answers makes of it, in their order. */
    record Row(String municipalityCode, long today, List<ScenarioResult.Row> supposed) {}
}
