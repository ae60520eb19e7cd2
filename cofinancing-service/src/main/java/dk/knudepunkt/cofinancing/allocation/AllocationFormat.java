package dk.knudepunkt.cofinancing.allocation;

import dk.knudepunkt.platform.web.Csv;
import dk.knudepunkt.platform.web.Parameters;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import org.jspecify.annotations.Nullable;

/** The forms that the lines of an allocation come in. */
enum AllocationFormat {
    JSON,
    CSV,
    DANISH_CSV;

    private static final MediaType CSV_TYPE = MediaType.valueOf(Csv.MEDIA_TYPE);

    /** The one that is named; without a name, the one that {@code Accept} prefers. */
    static AllocationFormat of(@Nullable String named, Request request) {
        var format = Parameters.constant("format", AllocationFormat.class, named);
        return format == null ? negotiated(request) : format;
    }

    private static AllocationFormat negotiated(Request request) {
        var offered =
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV_TYPE).build();
        return CSV_TYPE.equals(request.selectVariant(offered).getMediaType()) ? CSV : JSON;
    }
}
