package dk.knudepunkt.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the platform and of every service beside it. */
class ProblemTextsTest {

    private static final Pattern USE =
            Pattern.compile("(?:Kind\\.[A-Z_]+|Refusal(?:\\.of)?\\(\\s*\\d{3}),\\s*\"([a-z-]+)\"");

    private static final String PLATFORM = "platform-problems_en.properties";
    private static final String PLATFORM_DATA = "platform-data-problems_en.properties";

    /** The English bundles: at most one of a module. */
    static List<Path> bundles() throws IOException {
        try (var folders = Files.walk(Contracts.root(), 2)) {
            return folders.map(module -> module.resolve("src/main/resources"))
                    .flatMap(resources -> Stream.of("problems_en.properties", PLATFORM, PLATFORM_DATA)
                            .map(resources::resolve))
                    .filter(Files::exists)
                    .toList();
        }
    }

    @Test
    void thePlatformAndItsServicesAreFound() throws IOException {
        assertTrue(bundles().size() > 2);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameTexts(Path english) throws IOException {
        assertEquals(
                texts(english).stringPropertyNames(), texts(danish(english)).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aTitleHasADetailAndADetailATitle(Path english) throws IOException {
        var complete = slugs(english).stream()
                .flatMap(slug -> Stream.of(slug + ".title", slug + ".detail"))
                .collect(Collectors.toSet());
        assertEquals(complete, texts(english).stringPropertyNames());
    }

    /** MessageFormat swallows a single apostrophe, and with it the places behind it. */
    @ParameterizedTest
    @MethodSource("bundles")
    void apostrophesOfDetailsAreDoubled(Path english) throws IOException {
        for (var bundle : List.of(english, danish(english))) {
            var texts = texts(bundle);
            for (var slug : slugs(bundle)) {
                assertEquals(
                        -1,
                        texts.getProperty(slug + ".detail").replace("''", "").indexOf('\''),
                        slug);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySlugIsExplainedInTheGuide(Path english) throws IOException {
        var guide = Files.readString(Contracts.root().resolve("docs/guides/problems.md"));
        assertEquals(
                List.of(),
                slugs(english).stream()
                        .filter(slug -> !guide.contains("| `" + slug + "` |"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"web, " + PLATFORM, "data, " + PLATFORM_DATA})
    void everyRefusalOfThePlatformHasItsTextsAndEveryTextItsRefusal(String module, String bundle) throws IOException {
        var main = Contracts.root().resolve("platform").resolve(module).resolve("src/main");
        assertEquals(
                slugsUsedIn(main.resolve("java")),
                slugs(main.resolve("resources").resolve(bundle)));
    }

    @Test
    void aDetailNamesItsArguments() {
        assertEquals(
                "The parameter status has a value that cannot be used. Possible values: OPEN, CLOSED.",
                ProblemTexts.detail("malformed-parameter", Language.EN, List.of("status", "OPEN, CLOSED")));
    }

    private static Path danish(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace("_en", "_da"));
    }

    private static Set<String> slugs(Path bundle) throws IOException {
        return texts(bundle).stringPropertyNames().stream()
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(Path bundle) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> slugsUsedIn(Path sources) throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(sources)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                USE.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult use) -> use.group(1))
                        .forEach(used::add);
            }
        }
        return used;
    }
}
