package dk.knudepunkt.platform.bulk;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Takes the body of an import as it is, with what its content type says of it. */
@Provider
@Consumes({BulkFile.NDJSON, BulkFile.CSV})
public class BulkFileReader implements MessageBodyReader<BulkFile> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == BulkFile.class;
    }

    @Override
    public BulkFile readFrom(
            Class<BulkFile> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return new BulkFile(mediaType, body.readAllBytes());
    }
}
