package dk.knudepunkt.gateway.openapi;

import dk.knudepunkt.gateway.Settings;
import jakarta.ws.rs.core.EntityTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/** The merged document in one of its two forms, with this installation's addresses in it. */
record OpenApiDocument(String type, String text, EntityTag tag) {

    /** What the build writes for addresses that only an installation has; nobody can have these. */
    private static final String PUBLIC_URL = "https://knudepunkt.invalid";

    private static final String TOKEN_URL = "https://issuer.invalid/token";

    static OpenApiDocument read(String form, Settings settings) {
        var text = resource("openapi." + form)
                .replace(PUBLIC_URL, settings.publicUrl().toString())
                .replace(TOKEN_URL, settings.signIn().tokenUrl().toString());
        var fingerprint = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        return new OpenApiDocument("application/" + form, text, new EntityTag(fingerprint.toString()));
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream("openapi/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
