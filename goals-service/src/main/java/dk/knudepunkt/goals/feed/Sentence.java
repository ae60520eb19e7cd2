package dk.knudepunkt.goals.feed;

import static java.util.stream.Collectors.joining;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.platform.page.Words;
import java.util.List;
import java.util.function.Function;

/** A measurement read aloud, so that whoever answers for it need not read data. */
public final class Sentence {

    private Sentence() {}

    public static Wording of(Measurement how) {
        return new Wording(danish(how), english(how));
    }

    private static String danish(Measurement how) {
        return how.measure().danish() + " " + how.feed().danish() + ", regnet efter "
                + how.feed().day().danish() + ", "
                + switch (how.yearsBack()) {
                    case 0 -> "i kontraktens år";
                    case 1 -> "i året før kontraktens";
                    default -> "i det år, der ligger %d år før kontraktens".formatted(how.yearsBack());
                }
                + said(", hvor ", how.of(), Words::danish, " og ") + "."
                + said(" Heraf tæller de, hvor ", how.counts(), Words::danish, " og ")
                + (how.counts().isEmpty() ? "" : ".")
                + (how.once() == null ? "" : " Hver " + how.once().danish() + " tæller én gang.")
                + (how.baselineOf() == null
                        ? ""
                        : " Udgangspunktet er, hvad delmål " + how.baselineOf() + " står ved.");
    }

    private static String english(Measurement how) {
        return how.measure().english() + " " + how.feed().english() + ", by "
                + how.feed().day().english() + ", "
                + switch (how.yearsBack()) {
                    case 0 -> "in the contract's year";
                    case 1 -> "in the year before the contract's";
                    default -> "in the year %d years before the contract's".formatted(how.yearsBack());
                }
                + said(", where ", how.of(), Words::english, " and ") + "."
                + said(" Of these count those where ", how.counts(), Words::english, " and ")
                + (how.counts().isEmpty() ? "" : ".")
                + (how.once() == null ? "" : " Each " + how.once().english() + " counts once.")
                + (how.baselineOf() == null ? "" : " The baseline is what target " + how.baselineOf() + " stands at.");
    }

    private static String said(
            String before, List<Condition> conditions, Function<Words, String> language, String and) {
        return conditions.isEmpty()
                ? ""
                : before
                        + conditions.stream()
                                .map(Condition::words)
                                .map(language)
                                .collect(joining(and));
    }
}
