package dk.knudepunkt.platform.series;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A flat table for dashboards and spreadsheets: all rows in one answer, in the form that is asked for.
 *
 * @param name of the file, without its extension, and of the sheet
 * @param columns one header per cell of a row
 * @param items what JSON shows, one per row
 * @param cells an item as a row: numbers as numbers, dates as dates, the rest as text
 */
public record Series<T>(
        String name,
        List<String> columns,
        List<T> items,
        Function<T, ? extends List<? extends @Nullable Object>> cells) {

    public RestResponse<?> in(SeriesFormat format) {
        return switch (format) {
            case JSON ->
                ResponseBuilder.ok(items, MediaType.APPLICATION_JSON_TYPE).build();
            case CSV -> file(Csv.PLAIN.write(columns, rows()), Csv.MEDIA_TYPE, "csv");
            case DANISH_CSV -> file(Csv.DANISH.write(columns, rows()), Csv.MEDIA_TYPE, "csv");
            case XLSX -> file(Spreadsheet.write(name, columns, rows()), Spreadsheet.MEDIA_TYPE, "xlsx");
        };
    }

    List<? extends List<? extends @Nullable Object>> rows() {
        return items.stream().map(cells).toList();
    }

    private RestResponse<?> file(Object content, String mediaType, String extension) {
        return ResponseBuilder.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '.' + extension + '"')
                .build();
    }
}
