package dk.knudepunkt.platform.forms;

import dk.knudepunkt.platform.typed.TypedText;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.FileItem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form as a browser sent them: an endpoint that takes a form has a parameter of this type. A name that begins
 * with an underscore belongs to the page, not to the request; see {@link #VERSION} and {@link #KEY}.
 *
 * @param values what stands in each field, by its name, in the order of the form
 */
public record Fields(Map<String, List<String>> values) {

    /** The version of the resource that the page showed. */
    public static final String VERSION = "_version";

    /** Made with the page, so that sending it twice does it once. */
    public static final String KEY = "_key";

    /** That the form was kept while its writer signed in again, and is to be shown to them before anything is done. */
    public static final String KEPT = "_kept";

    /** The name of who was signed in where the form was shown. */
    public static final String WRITER = "_writer";

    private static final int MAX_FIELDS = 2_000;

    /** Of a form that sends nothing that is typed. */
    public static final Fields NONE = new Fields(Map.of());

    /**
     * Those of a form that sends no files.
     *
     * @param sent the body, as browsers encode it
     * @throws IllegalArgumentException when it is not encoded so
     */
    public static Fields urlEncoded(byte[] sent, Charset charset) {
        return new Fields(new QueryStringDecoder(new String(sent, charset), charset, false, MAX_FIELDS).parameters());
    }

    /** Those of a form that sends a file alone, and the key of its page. */
    public static Fields keyed(@Nullable String key) {
        return key == null ? NONE : new Fields(Map.of(KEY, List.of(key)));
    }

    /** Those of a form that sends a file too; a file that was chosen stands in its field by its name. */
    public static Fields of(MultipartFormDataInput parts) {
        var values = new LinkedHashMap<String, List<String>>();
        parts.getValues()
                .forEach((name, sent) ->
                        values.put(name, sent.stream().map(Fields::text).toList()));
        return new Fields(values);
    }

    private static String text(FormValue part) {
        if (!part.isFileItem()) {
            return part.getValue();
        }
        return isEmpty(part.getFileItem()) || part.getFileName() == null ? "" : part.getFileName();
    }

    private static boolean isEmpty(FileItem file) {
        try {
            return file.getFileSize() == 0;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** What stands in a field, without the blanks around it; null when there is nothing. */
    public @Nullable String text(String name) {
        var sent = values.getOrDefault(name, List.of());
        var text = sent.isEmpty() ? "" : TypedText.tidy(sent.getFirst());
        return text.isEmpty() ? null : text;
    }

    /** The same with a field as it is to be taken, whatever was sent; null sends nothing. */
    public Fields with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, value == null ? List.of() : List.of(value.toString()));
        return new Fields(changed);
    }

    public static boolean isOfThePage(String name) {
        return name.startsWith("_");
    }
}
