package dk.knudepunkt.referrals.policy;

import dk.knudepunkt.platform.page.Typed;
import dk.knudepunkt.referrals.clock.Reading;
import dk.knudepunkt.referrals.clock.Recipient;
import dk.knudepunkt.referrals.policy.PolicyView.DraftPolicy;
import dk.knudepunkt.referrals.policy.PolicyView.EscalationStep;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A draft as a browser sends it: a target in hours, the reading that comes first, a percentage for each who is told. */
public class PolicyForm {

    @RestForm
    public @Nullable String name;

    @RestForm
    public @Nullable String effectiveFrom;

    @RestForm
    public @Nullable String targetMinutes;

    @RestForm
    public @Nullable Reading first;

    /** Empty where nobody is told; the same of the others. */
    @RestForm
    public @Nullable String desk;

    @RestForm
    public @Nullable String kam;

    @RestForm
    public @Nullable String leader;

    /** The terms that apply, to begin from. */
    static PolicyForm of(DraftPolicy terms) {
        var form = new PolicyForm();
        form.name = terms.name();
        form.targetMinutes = Integer.toString(terms.targetMinutes());
        form.first = terms.readings().getFirst();
        form.desk = percent(terms, Recipient.DESK);
        form.kam = percent(terms, Recipient.KAM);
        form.leader = percent(terms, Recipient.LEADER);
        return form;
    }

    /** What cannot be read becomes what no constraint lets through. */
    DraftPolicy request() {
        var steps = new ArrayList<EscalationStep>();
        step(desk, Recipient.DESK, steps);
        step(kam, Recipient.KAM, steps);
        step(leader, Recipient.LEADER, steps);
        steps.sort(Comparator.comparingInt(EscalationStep::percent));
        return new DraftPolicy(Typed.text(name), date(effectiveFrom), number(targetMinutes), readings(), steps);
    }

    /** The one that comes first, and the two others of the house beside it. */
    private List<Reading> readings() {
        var readings = new ArrayList<Reading>();
        if (first != null) {
            readings.add(first);
        }
        for (var other : List.of(Reading.CLOCK_HOURS, Reading.WORKING_DAYS)) {
            if (other != first) {
                readings.add(other);
            }
        }
        return readings;
    }

    private static void step(@Nullable String percent, Recipient tell, List<EscalationStep> steps) {
        if (percent != null && !percent.isBlank()) {
            steps.add(new EscalationStep(number(percent), tell));
        }
    }

    private static int number(@Nullable String text) {
        return text != null && text.strip().matches("\\d{1,8}") ? Integer.parseInt(text.strip()) : -1;
    }

    @SuppressWarnings("NullAway") // The constraint of the request says that it is missing.
    private static LocalDate date(@Nullable String text) {
        try {
            return text == null || text.length() != 10 ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static String percent(DraftPolicy terms, Recipient recipient) {
        return terms.steps().stream()
                .filter(step -> step.tell() == recipient)
                .map(step -> Integer.toString(step.percent()))
                .findFirst()
                .orElse("");
    }
}
