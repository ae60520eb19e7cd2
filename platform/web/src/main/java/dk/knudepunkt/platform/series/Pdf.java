package dk.knudepunkt.platform.series;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.RestResponse;

/** A page as it is printed. A service that prints has the library {@code openhtmltopdf-pdfbox} among its own. */
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";

    private Pdf() {}

    /**
     * The answer with the file.
     *
     * @param name of the file, without its extension
     * @param document well-formed HTML with its style
     */
    public static RestResponse<byte[]> of(String name, String document) {
        return RestResponse.ResponseBuilder.ok(printed(document))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
                .build();
    }

    private static byte[] printed(String document) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .withHtmlContent(document, null)
                    .toStream(bytes)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
