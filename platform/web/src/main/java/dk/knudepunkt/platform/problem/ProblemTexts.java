package dk.knudepunkt.platform.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Titles and details of problems from {@code problems_*.properties} of the service, then of the platform. */
final class ProblemTexts {

    private static final List<String> BUNDLES = List.of("problems", "platform-problems", "platform-data-problems");

    private ProblemTexts() {}

    static String title(String slug, Language language) {
        return text(slug + ".title", language);
    }

    static String detail(String slug, Language language, List<Object> arguments) {
        return new MessageFormat(text(slug + ".detail", language), language.locale()).format(arguments.toArray());
    }

    private static String text(String key, Language language) {
        return BUNDLES.stream()
                .flatMap(name -> bundle(name, language).stream())
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("A problem has no text", "problems", key))
                .getString(key);
    }

    /** A service without problems of its own has no file. */
    private static Optional<ResourceBundle> bundle(String name, Language language) {
        try {
            return Optional.of(ResourceBundle.getBundle(
                    name,
                    language.locale(),
                    Thread.currentThread().getContextClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }
}
