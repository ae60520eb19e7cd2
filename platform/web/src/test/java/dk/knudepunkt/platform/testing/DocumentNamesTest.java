package dk.knudepunkt.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the READMEs and ADRs name in back-ticks stands in the sources: the first sentence a newcomer obeys must be true. */
class DocumentNamesTest {

    private static final Pattern QUOTED = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{2,}(?:\\.[A-Za-z][A-Za-z0-9_]*)*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]{2,}");
    private static final Pattern SOURCE = Pattern.compile(
            ".*\\.(java|html|sql|properties|xml|yaml|json|js|css|csv|sh)|.*/(up|verify|run|train|start|bench)");

    private static final Set<String> WORDS = wordsOfTheSources();

    static Stream<Path> documents() throws IOException {
        return DocumentLinksTest.documents().stream()
                .filter(document ->
                        document.endsWith("README.md") || document.toString().contains("/adr/"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyNameInBackTicksIsThere(Path document) {
        assertEquals(List.of(), namesMissingFrom(text(document)), document.toString());
    }

    @Test
    void aNameThatNothingBearsIsFound() {
        assertEquals(
                List.of("ReferralDesk", "acceptNobody"),
                namesMissingFrom(
                        "`HouseRules`, `ReferralDesk` and `acceptNobody`; `referral.accepted.v1`, `./up --demo`"));
    }

    @Test
    void theSourcesAreRead() {
        assertTrue(WORDS.containsAll(Set.of("HouseRules", "knudepunkt", "carryOut")));
    }

    /** Commands, paths and placeholders are no names; a name with dots is one where each part is. */
    private static List<String> namesMissingFrom(String document) {
        return QUOTED.matcher(document)
                .results()
                .map(quoted -> quoted.group(1))
                .filter(quoted -> NAME.matcher(quoted).matches())
                .filter(name -> !WORDS.containsAll(words(name)))
                .distinct()
                .toList();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        WORD.matcher(text).results().forEach(word -> words.add(word.group()));
        return words;
    }

    private static Set<String> wordsOfTheSources() {
        var words = new HashSet<String>();
        try (var files = Files.walk(Contracts.root())) {
            files.filter(file -> SOURCE.matcher(file.toString()).matches() && isOurs(file))
                    .forEach(file -> {
                        words.addAll(words(text(file)));
                        words.addAll(words(file.getFileName().toString()));
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    /** Neither this test nor what the build makes. */
    private static boolean isOurs(Path file) {
        return Files.isRegularFile(file)
                && !file.endsWith("DocumentNamesTest.java")
                && Stream.of("target", "node_modules", ".git", ".knudepunkt")
                        .noneMatch(other ->
                                Contracts.root().relativize(file).toString().contains(other + "/"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException noText) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
