package dk.knudepunkt.gateway.openapi;

import dk.knudepunkt.gateway.Settings;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A description for programs that the build has written, as JSON and as YAML, with this installation's addresses in it. */
public final class Description {

    private final Form json;
    private final Form yaml;

    private record Form(String type, String text, EntityTag tag) {}

    private Description(Form json, Form yaml) {
        this.json = json;
        this.yaml = yaml;
    }

    /** The two files of this name, whatever they end with. */
    public static Description read(String name, Settings settings) {
        return new Description(form(name, "json", settings), form(name, "yaml", settings));
    }

    /** JSON, unless YAML is asked for by name or by {@code Accept}; nothing to whoever has it already. */
    public Response in(@Nullable String format, @Nullable String accept, Request request) {
        var form = wantsYaml(format, accept) ? yaml : json;
        var unchanged = request.evaluatePreconditions(form.tag());
        var response = unchanged == null ? Response.ok(form.text(), form.type()) : unchanged;
        return response.tag(form.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private static Form form(String name, String ending, Settings settings) {
        var text = Built.text(name + "." + ending, settings);
        var fingerprint = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        return new Form("application/" + ending, text, new EntityTag(fingerprint.toString()));
    }

    private static boolean wantsYaml(@Nullable String format, @Nullable String accept) {
        return format == null ? accept != null && accept.contains("yaml") : format.equals("yaml");
    }
}
