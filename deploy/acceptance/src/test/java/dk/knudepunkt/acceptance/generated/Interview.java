package dk.knudepunkt.acceptance.generated;

import dk.knudepunkt.acceptance.generated.Report.Case;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Asks, learns from each answer, and reports the answers that break a promise. */
final class Interview {

    private final Known known;
    private final Judge judge;
    private final Function<ApiRequest, Answer> caller;
    private final long seed;
    private final Report report;
    private int asked;

    Interview(ApiDocument document, Known known, Function<ApiRequest, Answer> caller, long seed) {
        this.known = known;
        this.judge = new Judge(document);
        this.caller = caller;
        this.seed = seed;
        this.report = new Report(seed, document.operations());
    }

    /** Asks rightly. */
    Answer ask(ApiRequest request) {
        var answer = caller.apply(request);
        take(Case.right(asked, request, answer), false);
        return answer;
    }

    /** Asks wrongly. */
    void ask(ApiRequest spoilt, Break way) {
        take(new Case(asked, way.name(), spoilt, caller.apply(spoilt)), way.isForbidden());
    }

    private void take(Case said, boolean mustBeRefused) {
        known.learn(said.request(), said.answer());
        report.note(said);
        judge.findings(said.request().operation(), said.answer(), mustBeRefused)
                .forEach(finding -> report.add(finding, said));
        asked++;
    }

    /** The chance that the next request is written by. */
    RandomGenerator random() {
        return new SplittableRandom(seed + asked);
    }

    int asked() {
        return asked;
    }

    /** The operations that were never answered with success. */
    Set<String> neverDone() {
        return report.neverDone();
    }

    boolean isNeverDone(Operation operation) {
        return report.neverDone().contains(operation.toString());
    }

    Report report() {
        return report;
    }
}
