package dk.knudepunkt.platform.bulk;

import dk.knudepunkt.platform.table.FileText;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** What another system hands over, as it was sent: an endpoint that takes it consumes {@link #NDJSON} and {@link #CSV}. */
public final class BulkFile {

    /** One form per line. */
    public static final String NDJSON = "application/x-ndjson";

    /** A table whose columns bear the paths of the fields. */
    public static final String CSV = "text/csv";

    private final MediaType type;
    private final byte[] content;

    BulkFile(MediaType type, byte[] content) {
        this.type = type;
        this.content = content;
    }

    /** What somebody chose in a form; the name of the file says what is in it, and a table needs to say nothing. */
    public static BulkFile sent(MultipartFormDataInput parts, String field) {
        var content = content(parts, field);
        var type = part(parts, field).getFileName().toLowerCase(Locale.ROOT).endsWith(".ndjson") ? NDJSON : CSV;
        return new BulkFile(MediaType.valueOf(type), content);
    }

    /**
     * The bytes of a file that somebody chose in a form.
     *
     * @throws BulkProblem where there is text in its place
     */
    public static byte[] content(MultipartFormDataInput parts, String field) {
        var part = part(parts, field);
        if (!part.isFileItem()) {
            throw BulkProblem.noFile().at("/" + field);
        }
        try (var content = part.getFileItem().getInputStream()) {
            return content.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static FormValue part(MultipartFormDataInput parts, String field) {
        return Objects.requireNonNull(parts.getValues().get(field)).iterator().next();
    }

    BulkFormat format() {
        return type.isCompatible(MediaType.valueOf(CSV)) ? BulkFormat.CSV : BulkFormat.NDJSON;
    }

    /** In the charset that was declared, or in the one that is found. */
    String text() {
        return FileText.of(content, type.getParameters().get(MediaType.CHARSET_PARAMETER));
    }
}
