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

    static OpenApiDocument read(String form, Settings settings) {
        var text = resource("openapi." + form)
                .replace("{publicUrl}", settings.publicUrl().toString())
                .replace("{tokenUrl}", settings.signIn().tokenUrl().toString());
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
