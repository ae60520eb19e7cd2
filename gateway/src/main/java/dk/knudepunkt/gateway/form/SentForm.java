package dk.knudepunkt.gateway.form;

import dk.knudepunkt.platform.forms.Fields;
import io.quarkus.qute.TemplateData;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A form of a page as it was sent, without its files.
 *
 * @param action where it was sent to
 * @param enctype how it was sent
 */
@TemplateData
public record SentForm(String action, String enctype, List<Field> fields) {

    private static final String MULTIPART = "multipart/form-data";

    private static final String URL_ENCODED = "application/x-www-form-urlencoded";

    /** One thing that stands in a field; a field may hold several. */
    @TemplateData
    public record Field(String name, String value) {}

    /** Whether a form is what a request brings, and not something that a program has made. */
    static Optional<String> enctype(HttpServerRequest request) {
        var type = Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_TYPE))
                .map(full -> full.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
        return HttpMethod.POST.equals(request.method())
                ? type.filter(name -> name.equals(URL_ENCODED) || name.equals(MULTIPART))
                : Optional.empty();
    }

    /** The form that a request with this body is, if it is one that holds no files. */
    public static Optional<SentForm> of(HttpServerRequest request, Buffer body) {
        return enctype(request).filter(URL_ENCODED::equals).map(enctype -> {
            var typed =
                    Fields.urlEncoded(body.getBytes(), StandardCharsets.UTF_8).values();
            var fields = typed.entrySet().stream()
                    .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)));
            return new SentForm(request.uri(), enctype, fields.toList());
        });
    }

    /** Whether somebody of another name wrote it, as far as the form tells. */
    public boolean isOfAnotherThan(String name) {
        return fields.stream()
                .anyMatch(field ->
                        field.name().equals(Fields.WRITER) && !field.value().equals(name));
    }

    /** What a person typed, to be read and copied; not what the page needs for itself. */
    public List<Field> typed() {
        return fields.stream()
                .filter(field ->
                        !Fields.isOfThePage(field.name()) && !field.value().isBlank())
                .toList();
    }

    /** How much memory it takes, in characters. */
    int size() {
        return action.length()
                + fields.stream()
                        .mapToInt(field -> field.name().length() + field.value().length())
                        .sum();
    }
}
