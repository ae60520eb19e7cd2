package dk.knudepunkt.gateway.problem;

import dk.knudepunkt.platform.problem.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the guide tells of every problem, and the texts that the services give it; both packaged by the build. */
@Singleton
class ProblemGuide {

    private static final List<String> TEXTS = List.of(
            "web/platform-problems",
            "data/platform-data-problems",
            "referrals/problems",
            "cases/problems",
            "goals/problems",
            "cofinancing/problems",
            "integration/problems",
            "gateway/problems");

    /** Where a text names the case at hand, of which a page knows nothing. */
    private static final Object[] ANYTHING = Collections.nCopies(10, "…").toArray();

    private final Map<String, KnownProblem> known;
    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    ProblemGuide() {
        known = read(
                "problems.md",
                reader -> reader.readAllAsString()
                        .lines()
                        .flatMap(line -> KnownProblem.read(line).stream())
                        .collect(Collectors.toMap(KnownProblem::slug, Function.identity(), (first, again) -> first)));
        for (var language : Language.values()) {
            var all = new Properties();
            for (var name : TEXTS) {
                read("%s_%s.properties".formatted(name, language.code()), reader -> {
                    all.load(reader);
                    return all;
                });
            }
            texts.put(language, all);
        }
    }

    Optional<KnownProblem> find(String slug) {
        return Optional.ofNullable(known.get(slug));
    }

    String title(KnownProblem problem, Language language) {
        return text(problem.slug() + ".title", language).orElse(problem.slug());
    }

    String detail(KnownProblem problem, Language language) {
        return text(problem.slug() + ".detail", language).orElse("");
    }

    private Optional<String> text(String key, Language language) {
        @Nullable
        String pattern = texts.getOrDefault(language, new Properties()).getProperty(key);
        return Optional.ofNullable(pattern)
                .map(found -> new MessageFormat(found.replaceAll("\\{(\\d),[^{}]*\\}", "{$1}"), language.locale())
                        .format(ANYTHING));
    }

    private interface Reading<T> {
        T of(InputStreamReader reader) throws IOException;
    }

    private static <T> T read(String name, Reading<T> reading) {
        try (var in = ProblemGuide.class.getResourceAsStream("/problems/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The build has not packaged " + name);
            }
            return reading.of(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
