package dk.knudepunkt.referrals.policy;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.referrals.calendar.VersionStatus;
import dk.knudepunkt.referrals.clock.Promise;
import dk.knudepunkt.referrals.clock.Reading;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One version of the house's promise. */
@Entity
class PolicyVersion {

    @Id
    private UUID id;

    private int number;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private VersionStatus status;

    private String name;
    private LocalDate effectiveFrom;
    private int targetMinutes;
    private List<String> readings;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "policy_step", joinColumns = @JoinColumn(name = "policy_id"))
    private List<PolicyStep> steps = new ArrayList<>();

    protected PolicyVersion() {}

    PolicyVersion(int number, PolicyTerms terms) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.number = number;
        this.status = VersionStatus.DRAFT;
        write(terms);
    }

    /** Other terms for a draft. */
    void revise(PolicyTerms terms) {
        requireDraft();
        write(terms);
    }

    /** From its date on, referrals are submitted under it. */
    void activate(LocalDate today) {
        requireDraft();
        if (effectiveFrom.isBefore(today)) {
            throw new PolicyProblem.InThePast(effectiveFrom).at("/effectiveFrom");
        }
        if (!promise().hasStepsInOrder()) {
            throw new PolicyProblem.StepsOutOfOrder().at("/steps");
        }
        status = VersionStatus.ACTIVE;
    }

    private void requireDraft() {
        if (status != VersionStatus.DRAFT) {
            throw new PolicyProblem.NotADraft(number);
        }
    }

    private void write(PolicyTerms terms) {
        var promise = terms.promise();
        name = terms.name();
        effectiveFrom = terms.effectiveFrom();
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

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    long version() {
        return version;
    }

    VersionStatus status() {
        return status;
    }

    String name() {
        return name;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }
}
