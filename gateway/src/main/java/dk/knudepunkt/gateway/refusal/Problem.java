package dk.knudepunkt.gateway.refusal;

import dk.knudepunkt.gateway.page.Language;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.ResourceBundle;

/** A refusal put into words; its form is that of the services' problems. */
public record Problem(String type, String title, int status, String detail, String instance, List<String> errors) {

    static Problem of(Refusal refusal, Language language, String path) {
        var texts = ResourceBundle.getBundle("refusals", language.locale());
        return new Problem(
                "/problems/" + refusal.slug(),
                texts.getString(refusal.slug() + ".title"),
                refusal.status(),
                texts.getString(refusal.slug() + ".detail"),
                path,
                List.of());
    }

    String json() {
        return new JsonObject()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", instance)
                .encode();
    }
}
