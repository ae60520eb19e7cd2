package dk.knudepunkt.goals.linter;

import dk.knudepunkt.goals.Wording;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Numbers as people of both languages write them, alone and in a calculation. */
final class Numbers {

    private static final Locale DANISH = Locale.of("da", "DK");

    private Numbers() {}

    static Wording told(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? told(new BigDecimal(text)) : new Wording(text, text);
    }

    static Wording told(BigDecimal number) {
        return new Wording(in(DANISH, number), in(Locale.UK, number));
    }

    /** 385 + 315. */
    static Wording added(List<BigDecimal> parts) {
        return joined(parts.stream().map(Numbers::told).toList(), " + ");
    }

    static Wording joined(List<Wording> texts, String between) {
        return new Wording(join(texts, Wording::da, between), join(texts, Wording::en, between));
    }

    private static String join(List<Wording> texts, Function<Wording, String> language, String between) {
        return texts.stream().map(language).collect(Collectors.joining(between));
    }

    private static String in(Locale locale, BigDecimal number) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }
}
