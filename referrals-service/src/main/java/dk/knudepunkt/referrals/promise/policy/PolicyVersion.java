package dk.knudepunkt.referrals.promise.policy;

import dk.knudepunkt.referrals.promise.clock.Promise;
import dk.knudepunkt.referrals.promise.clock.Reading;
import dk.knudepunkt.referrals.promise.version.DatedVersion;
import dk.knudepunkt.referrals.promise.version.VersionTerms;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One version of the house's promise. */
@Entity
class PolicyVersion extends DatedVersion<Promise> {

    static final String KIND = "policy";

    private int targetMinutes;
    private List<String> readings;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "policy_step", joinColumns = @JoinColumn(name = "policy_id"))
    private List<PolicyStep> steps = new ArrayList<>();

    protected PolicyVersion() {}

    PolicyVersion(int number, VersionTerms<Promise> terms) {
        super(number, terms);
        write(terms.content());
    }

    @Override
    protected String kind() {
        return KIND;
    }

    @Override
    protected void requireSound() {
        if (!content().hasStepsInOrder()) {
            throw PolicyProblem.stepsOutOfOrder().at("/steps");
        }
    }

    @Override
    protected final void write(Promise promise) {
        targetMinutes = Math.toIntExact(promise.target().toMinutes());
        readings = promise.readings().stream().map(Reading::name).toList();
        steps.clear();
        promise.steps().forEach(step -> steps.add(new PolicyStep(step.percent(), step.tell())));
    }

    @Override
    public final Promise content() {
        return new Promise(
                Duration.ofMinutes(targetMinutes),
                readings.stream().map(Reading::valueOf).toList(),
                steps.stream().map(PolicyStep::step).toList());
    }
}
