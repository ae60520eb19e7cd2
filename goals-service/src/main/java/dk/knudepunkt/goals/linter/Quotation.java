package dk.knudepunkt.goals.linter;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A few words of a paper, and what they mean in a form that a rule can compare.
 *
 * @param document the code of the paper
 * @param line where it stands in the bundle of papers
 * @param text the words as they are printed, in Danish
 * @param about a target's code, a goal's number, an indicator's code, or what else several papers speak of; null where the
 *     words are the second place of whatever the rule finds
 * @param place the rule that shows the words beside what it has computed from the contract; null where they are compared
 * @param says what they mean: codes, which {@link Papers} knows in words, or numbers
 */
public record Quotation(
        String document,
        int line,
        String text,
        @Nullable String about,
        @Nullable LintRule place,
        SortedMap<Aspect, String> says) {

    boolean isAbout(String thing) {
        return thing.equals(about);
    }

    Optional<String> says(Aspect aspect) {
        return Optional.ofNullable(says.get(aspect));
    }

    Optional<BigDecimal> number(Aspect aspect) {
        return says(aspect).map(BigDecimal::new);
    }

    /** Parts that are written with a plus between them, added up. */
    Optional<BigDecimal> sum(Aspect aspect) {
        return says(aspect)
                .map(parts -> Stream.of(parts.split("\\+", -1))
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
