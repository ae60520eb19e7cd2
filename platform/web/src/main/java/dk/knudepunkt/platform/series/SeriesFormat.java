package dk.knudepunkt.platform.series;

import dk.knudepunkt.platform.web.Parameters;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import org.jspecify.annotations.Nullable;

/** The forms that a flat series comes in. */
public enum SeriesFormat {
    JSON,
    CSV,
    DANISH_CSV,
    XLSX;

    private static final MediaType CSV_TYPE = MediaType.valueOf(Csv.MEDIA_TYPE);
    private static final MediaType XLSX_TYPE = MediaType.valueOf(Spreadsheet.MEDIA_TYPE);

    /** The one that is named; without a name, the one that {@code Accept} prefers. */
    public static SeriesFormat of(@Nullable String named, Request request) {
        var format = Parameters.constant("format", SeriesFormat.class, named);
        return format == null ? negotiated(request) : format;
    }

    private static SeriesFormat negotiated(Request request) {
        var offered = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV_TYPE, XLSX_TYPE)
                .build();
        var chosen = request.selectVariant(offered);
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        var preferred = chosen.getMediaType();
        return CSV_TYPE.equals(preferred) ? CSV : XLSX_TYPE.equals(preferred) ? XLSX : JSON;
    }
}
