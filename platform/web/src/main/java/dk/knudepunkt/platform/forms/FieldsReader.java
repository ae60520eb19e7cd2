package dk.knudepunkt.platform.forms;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.Charset;

/** Reads the body of a form that holds no files. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FieldsReader implements MessageBodyReader<Fields> {

    /** What people type into one form is far below. */
    private static final int MAX_BYTES = 512 * 1024;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Fields.class;
    }

    @Override
    public Fields readFrom(
            Class<Fields> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var sent = body.readNBytes(MAX_BYTES + 1);
        if (sent.length > MAX_BYTES) {
            throw new WebApplicationException(413);
        }
        try {
            // Browsers send UTF-8 and say nothing; whoever says something else is read so.
            var charset = Charset.forName(mediaType.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8"));
            return Fields.urlEncoded(sent, charset);
        } catch (IllegalArgumentException unreadable) {
            throw new WebApplicationException(unreadable, 400);
        }
    }
}
