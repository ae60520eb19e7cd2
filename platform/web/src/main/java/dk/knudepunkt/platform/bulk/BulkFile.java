package dk.knudepunkt.platform.bulk;

import dk.knudepunkt.platform.table.FileText;
import jakarta.ws.rs.core.MediaType;

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

    BulkFormat format() {
        return type.isCompatible(MediaType.valueOf(CSV)) ? BulkFormat.CSV : BulkFormat.NDJSON;
    }

    /** In the charset that was declared, or in the one that is found. */
    String text() {
        return FileText.of(content, type.getParameters().get(MediaType.CHARSET_PARAMETER));
    }
}
