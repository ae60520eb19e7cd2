package dk.knudepunkt.goals.feed;

import static java.util.stream.Collectors.joining;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.fact.Known;
import dk.knudepunkt.platform.page.Words;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of a thing: one of these codes.
 *
 * @param called what the codes are together, where there are too many to say
 */
@Schema(name = "FigureCondition")
public record Condition(
        Field field,
        @Schema(examples = "[\"ACTION_PLAN\"]") SortedSet<String> values,
        @Nullable Wording called) {

    /** The same, called as it is called among others. */
    Condition calledAsIn(List<Condition> others) {
        return others.stream()
                .filter(other -> other.field == field && other.values.equals(values))
                .findFirst()
                .orElse(this);
    }

    boolean holds(Known known) {
        return field.isAnyOf(known, values);
    }

    /** How it is said within a sentence. */
    Words words() {
        return new Words(
                field.danish() + " er " + values(Words::danish, " eller "),
                field.english() + " is " + values(Words::english, " or "));
    }

    private String values(Function<Words, String> language, String or) {
        return called == null
                ? values.stream().map(Code::of).map(language).collect(joining(or))
                : language.apply(called.words());
    }

    /** Why a thing of which it does not hold is left out. */
    Verdict refusal(Verdict.Place place, Known known) {
        var codes = field.in(known);
        var code = field == Field.STATUS ? codes.stream().findFirst().orElse("UNKNOWN") : "OTHER_" + field;
        return new Verdict(place, codes.isEmpty() ? "UNKNOWN_" + field : code, field, codes);
    }
}
