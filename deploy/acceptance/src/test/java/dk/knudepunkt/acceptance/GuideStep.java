package dk.knudepunkt.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A command of a guide and what it says comes of it.
 *
 * @param language of the answer: text as it is, or JSON, of which the guide shows what matters
 */
record GuideStep(String command, String language, String answer) {

    private static final Pattern BLOCKS = Pattern.compile(
            "```sh\n(?<command>.*?)```\n\n```(?<language>text|json)\n(?<answer>.*?)```", Pattern.DOTALL);
    private static final Pattern COMMANDS = Pattern.compile("^```sh$", Pattern.MULTILINE);

    /** All of a guide. A command without its answer proves nothing, so there is none. */
    static List<GuideStep> of(String guide) {
        var steps = BLOCKS.matcher(guide)
                .results()
                .map(block -> new GuideStep(block.group("command"), block.group("language"), block.group("answer")))
                .toList();
        assertEquals(COMMANDS.matcher(guide).results().count(), steps.size(), "a command has no answer");
        return steps;
    }

    void check(String said, ObjectMapper json) throws IOException {
        if (language.equals("json")) {
            assertShown("", json.readTree(answer), json.readTree(said));
        } else {
            assertTrue(matches(answer.strip(), said.strip()), said);
        }
    }

    /** Every field that the guide shows is there and says so; there may be more. */
    private static void assertShown(String path, JsonNode shown, JsonNode said) {
        if (shown.isObject()) {
            shown.properties()
                    .forEach(field ->
                            assertShown(path + "/" + field.getKey(), field.getValue(), said.path(field.getKey())));
        } else if (shown.isArray()) {
            assertEquals(shown.size(), said.size(), path + ": " + said);
            for (var i = 0; i < shown.size(); i++) {
                assertShown(path + "/" + i, shown.get(i), said.get(i));
            }
        } else {
            assertTrue(matches(shown.asText(), said.asText()), "%s: %s".formatted(path, said));
        }
    }

    /** The dots stand for anything. */
    private static boolean matches(String shown, String said) {
        var pattern = Stream.of(shown.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(pattern).matcher(said).matches();
    }
}
