package dk.knudepunkt.acceptance.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** A small document, for the tests of what reads documents. */
final class Things {

    static final ApiDocument DOCUMENT = ApiDocument.read(text());

    static final String THING = """
            {"name": "A thing", "size": 3, "day": "2026-01-31"}""";

    private Things() {}

    static Operation operation(String id) {
        return DOCUMENT.operations().stream()
                .filter(operation -> operation.toString().endsWith("(" + id + ")"))
                .findFirst()
                .orElseThrow();
    }

    static Answer answer(int status, String mediaType, String body) {
        return new Answer(status, mediaType, body, Optional.empty(), Optional.empty());
    }

    private static String text() {
        try (var file = Things.class.getResourceAsStream("/generated/things.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
