package dk.knudepunkt.referrals.promise.policy;

import dk.knudepunkt.referrals.promise.clock.Promise;
import dk.knudepunkt.referrals.promise.clock.Reading;
import dk.knudepunkt.referrals.promise.version.DatedVersion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One version of the house's promise. */
@Entity
class PolicyVersion extends DatedVersion {

    private int targetMinutes;
    private List<String> readings;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "policy_step", joinColumns = @JoinColumn(name = "policy_id"))
    private List<PolicyStep> steps = new ArrayList<>();

    protected PolicyVersion() {}

    PolicyVersion(int number, PolicyTerms terms) {
        super(number, terms.name(), terms.effectiveFrom());
        write(terms);
    }

    /** Other terms for a draft. */
    void revise(PolicyTerms terms) {
        requireDraft();
        retitle(terms.name(), terms.effectiveFrom());
        write(terms);
    }

    /** From its date on, referrals are submitted under it. */
    void activate(LocalDate today) {
        requireDraft();
        if (effectiveFrom().isBefore(today)) {
            throw new PolicyProblem.InThePast(effectiveFrom()).at("/effectiveFrom");
        }
        if (!promise().hasStepsInOrder()) {
            throw new PolicyProblem.StepsOutOfOrder().at("/steps");
        }
        becomeActive();
    }

    /** Only a draft can be changed. */
    void requireDraft() {
        if (!isDraft()) {
            throw new PolicyProblem.NotADraft(number());
        }
    }

    private void write(PolicyTerms terms) {
        var promise = terms.promise();
        targetMinutes = Math.toIntExact(promise.target().toMinutes());
        readings = promise.readings().stream().map(Reading::name).toList();
        steps.clear();
        promise.steps().forEach(step -> steps.add(new PolicyStep(step.percent(), step.tell())));
    }

    Promise promise() {
        return new Promise(
                Duration.ofMinutes(targetMinutes),
                readings.stream().map(Reading::valueOf).toList(),
                steps.stream().map(PolicyStep::step).toList());
    }
}
