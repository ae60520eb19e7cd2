package dk.knudepunkt.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.gateway.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the build has written, with this installation's addresses in it. */
public final class Built {

    /** What the build writes for addresses that only an installation has; nobody can have these. */
    private static final String PUBLIC_URL = "https://knudepunkt.invalid";

    private static final String TOKEN_URL = "https://issuer.invalid/token";

    /** Not the one for requests, which is strict about what others write. */
    private static final ObjectMapper JSON = new ObjectMapper();

    private Built() {}

    public static String text(String file, Settings settings) {
        try (var stream = Objects.requireNonNull(Built.class.getResourceAsStream("/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(PUBLIC_URL, settings.publicUrl().toString())
                    .replace(TOKEN_URL, settings.signIn().tokenUrl().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <T> T json(String file, Settings settings, Class<T> type) {
        try {
            return JSON.readValue(text(file, settings), type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
