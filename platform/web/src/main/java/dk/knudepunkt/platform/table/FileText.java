package dk.knudepunkt.platform.table;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of a file: UTF-8, UTF-16 or Windows-1252, each byte a part of a letter, or none of it. */
public final class FileText {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** What programs call Windows-1252 when they know no better, as browsers do. */
    private static final Set<Charset> READ_AS_WESTERN = Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private FileText() {}

    /**
     * The whole text, without a byte order mark. The mark tells the charset; then what was declared, then the bytes.
     *
     * @param declared the charset of the content type
     * @throws TableProblem when a byte is no part of a letter
     */
    public static String of(byte[] content, @Nullable String declared) {
        if (startsWith(content, ZIP)) {
            throw TableProblem.workbook();
        }
        var charset = charset(content, declared);
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf('\0') >= 0) {
                throw TableProblem.noText();
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw TableProblem.otherCharset(charset.name());
        }
    }

    /** The charset that the content type of a request names, if it names one. */
    public static @Nullable String declared(HttpHeaders headers) {
        return headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
    }

    private static Charset charset(byte[] content, @Nullable String declared) {
        for (var marked : Set.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            if (startsWith(content, BYTE_ORDER_MARK.getBytes(marked))) {
                return marked;
            }
        }
        return declared == null ? detected(content) : named(declared);
    }

    /** A heading begins with a letter that UTF-16 writes with a zero; what is UTF-8 by chance hardly exists. */
    private static Charset detected(byte[] content) {
        if (content.length > 1 && content[0] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (content.length > 1 && content[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return WESTERN;
        }
    }

    private static Charset named(String declared) {
        try {
            var charset = Charset.forName(declared);
            return READ_AS_WESTERN.contains(charset) ? WESTERN : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw TableProblem.unknownCharset(declared);
        }
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
