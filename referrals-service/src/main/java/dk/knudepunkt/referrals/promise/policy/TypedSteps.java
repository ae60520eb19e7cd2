package dk.knudepunkt.referrals.promise.policy;

import com.fasterxml.jackson.databind.util.StdConverter;
import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.forms.FormProblem;
import dk.knudepunkt.referrals.promise.clock.Recipient;
import dk.knudepunkt.referrals.promise.policy.PolicyView.EscalationStep;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of a policy as a form has them: for each who is told at how many percent, with commas between several. */
record TypedSteps(
        @FormField(read = Percents.class, write = WrittenPercents.class, emptyIsValue = true)
        List<Integer> desk,

        @FormField(read = Percents.class, write = WrittenPercents.class, emptyIsValue = true)
        List<Integer> kam,

        @FormField(read = Percents.class, write = WrittenPercents.class, emptyIsValue = true)
        List<Integer> leader) {

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[,;\\s]+");

    /** Into the order in which they are reached. */
    static final class Read extends StdConverter<TypedSteps, List<EscalationStep>> {
        @Override
        public List<EscalationStep> convert(TypedSteps typed) {
            return Stream.of(
                            steps(typed.desk(), Recipient.DESK),
                            steps(typed.kam(), Recipient.KAM),
                            steps(typed.leader(), Recipient.LEADER))
                    .flatMap(each -> each)
                    .sorted(Comparator.comparingInt(EscalationStep::percent))
                    .toList();
        }

        private static Stream<EscalationStep> steps(List<Integer> percents, Recipient tell) {
            return percents.stream().map(percent -> new EscalationStep(percent, tell));
        }
    }

    /** Back. */
    static final class Write extends StdConverter<List<EscalationStep>, TypedSteps> {
        @Override
        public TypedSteps convert(List<EscalationStep> steps) {
            return new TypedSteps(
                    percents(steps, Recipient.DESK), percents(steps, Recipient.KAM), percents(steps, Recipient.LEADER));
        }

        private static List<Integer> percents(List<EscalationStep> steps, Recipient told) {
            return steps.stream()
                    .filter(step -> step.tell() == told)
                    .map(EscalationStep::percent)
                    .toList();
        }
    }

    static final class Percents extends StdConverter<String, List<Integer>> {
        @Override
        public List<Integer> convert(String text) {
            return BETWEEN_NUMBERS
                    .splitAsStream(text)
                    .filter(word -> !word.isEmpty())
                    .map(Percents::percent)
                    .toList();
        }

        private static Integer percent(String word) {
            if (!word.matches("\\d{1,6}")) {
                throw FormProblem.noWholeNumber();
            }
            return Integer.valueOf(word);
        }
    }

    static final class WrittenPercents extends StdConverter<List<Integer>, String> {
        @Override
        public String convert(List<Integer> percents) {
            return percents.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
    }
}
