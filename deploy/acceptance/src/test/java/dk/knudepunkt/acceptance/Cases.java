package dk.knudepunkt.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Small inputs that were answered wrongly once, each standing for a kind of its own. */
final class Cases {

    private Cases() {}

    static String read(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String file) {
        try (var content = Cases.class.getResourceAsStream("/cases/" + file)) {
            return Objects.requireNonNull(content, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<String> lines(String file) {
        return read(file).lines();
    }
}
