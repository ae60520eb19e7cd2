package dk.knudepunkt.platform.series;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.resteasy.reactive.RestResponse;

/** A page as it is printed. A service that prints has the library {@code openhtmltopdf-pdfbox} among its own. */
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";

    /** The family in which a {@link #tagged} document is set. */
    public static final String FAMILY = "Report Sans";

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int BOLD = 700;

    private Pdf() {}

    /**
     * The answer with the file.
     *
     * @param name of the file, without its extension
     * @param document well-formed HTML with its style
     */
    public static RestResponse<byte[]> of(String name, String document) {
        return answer(name, printed(document));
    }

    /**
     * The answer with a file that is read aloud as well as it is seen (PDF/UA), and the same bytes each time it is made.
     *
     * @param name of the file, without its extension
     * @param document well-formed HTML with its language, its title and its style, set in the family {@value #FAMILY}
     * @param made when what it says was settled, which the file calls its making
     */
    public static RestResponse<byte[]> tagged(String name, String document, Instant made) {
        return answer(name, printedForAll(document, made));
    }

    private static RestResponse<byte[]> answer(String name, byte[] file) {
        return RestResponse.ResponseBuilder.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
                .build();
    }

    private static byte[] printed(String document) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .withHtmlContent(asXml(document), null)
                    .toStream(bytes)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] printedForAll(String document, Instant made) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useFont(Pdf::font, FAMILY)
                .useFont(Pdf::font, FAMILY, BOLD, BaseRendererBuilder.FontStyle.NORMAL, true)
                .withHtmlContent(asXml(document), null)
                .toStream(bytes);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var file = renderer.getPdfDocument();
            var then = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
            file.getDocumentInformation().setCreationDate(then);
            file.getDocumentInformation().setModificationDate(then);
            file.setDocumentId(made.toEpochMilli());
            file.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** HTML's own name of the space that does not break is none of XML's. */
    private static String asXml(String document) {
        return document.replace("&nbsp;", "&#160;");
    }

    /** The free font that the library brings: a file that is read aloud must hold its fonts. */
    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }
}
