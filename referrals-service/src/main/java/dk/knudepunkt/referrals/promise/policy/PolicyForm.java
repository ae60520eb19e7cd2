package dk.knudepunkt.referrals.promise.policy;

import dk.knudepunkt.platform.page.Typed;
import dk.knudepunkt.referrals.promise.clock.Reading;
import dk.knudepunkt.referrals.promise.clock.Recipient;
import dk.knudepunkt.referrals.promise.policy.PolicyView.DraftPolicy;
import dk.knudepunkt.referrals.promise.policy.PolicyView.EscalationStep;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * A draft as a browser sends it: a target in minutes, the reading that comes first and those beside it, and for each who is
 * told at how many percent, several of them with commas between. It holds whatever a draft can say.
 */
public class PolicyForm {

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[,;\\s]+");

    @RestForm
    public @Nullable String name;

    @RestForm
    public @Nullable String effectiveFrom;

    @RestForm
    public @Nullable String targetMinutes;

    @RestForm
    public @Nullable Reading first;

    @RestForm
    public List<Reading> beside = List.of();

    /** Empty where nobody is told; the same of the others. */
    @RestForm
    public @Nullable String desk;

    @RestForm
    public @Nullable String kam;

    @RestForm
    public @Nullable String leader;

    /** The terms that apply, to begin the next version from. */
    static PolicyForm after(DraftPolicy terms) {
        var form = of(terms);
        form.effectiveFrom = null;
        return form;
    }

    static PolicyForm of(DraftPolicy terms) {
        var form = new PolicyForm();
        form.name = terms.name();
        form.effectiveFrom = terms.effectiveFrom().toString();
        form.targetMinutes = Integer.toString(terms.targetMinutes());
        form.first = terms.readings().getFirst();
        form.beside = terms.readings().subList(1, terms.readings().size());
        form.desk = percents(terms, Recipient.DESK);
        form.kam = percents(terms, Recipient.KAM);
        form.leader = percents(terms, Recipient.LEADER);
        return form;
    }

    /** What cannot be read becomes what no constraint lets through. */
    @SuppressWarnings("NullAway")
    DraftPolicy request() {
        var steps = Stream.of(steps(desk, Recipient.DESK), steps(kam, Recipient.KAM), steps(leader, Recipient.LEADER))
                .flatMap(each -> each)
                .sorted(Comparator.comparingInt(EscalationStep::percent))
                .toList();
        return new DraftPolicy(Typed.text(name), Typed.date(effectiveFrom), number(targetMinutes), readings(), steps);
    }

    private List<Reading> readings() {
        var readings = new LinkedHashSet<Reading>();
        Stream.ofNullable(first).forEach(readings::add);
        readings.addAll(beside);
        return List.copyOf(readings);
    }

    private static Stream<EscalationStep> steps(@Nullable String percents, Recipient tell) {
        return BETWEEN_NUMBERS
                .splitAsStream(Typed.text(percents))
                .filter(percent -> !percent.isEmpty())
                .map(percent -> new EscalationStep(number(percent), tell));
    }

    private static int number(@Nullable String text) {
        return Objects.requireNonNullElse(Typed.count(text), -1);
    }

    private static String percents(DraftPolicy terms, Recipient recipient) {
        return terms.steps().stream()
                .filter(step -> step.tell() == recipient)
                .map(step -> Integer.toString(step.percent()))
                .collect(Collectors.joining(", "));
    }
}
