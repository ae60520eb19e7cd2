package dk.knudepunkt.gateway.opendata;

import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.openapi.Built;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseHeader;

/** A dashboard for Superset, made for this installation: the files of docs/guides/superset with its address in them. */
@Path("/open-data/superset.zip")
@Produces("application/zip")
@Cache(noCache = true)
class SupersetResource {

    /** Superset takes the files from below one folder. */
    private static final String FOLDER = "knudepunkt/";

    private final byte[] zip;

    SupersetResource(Settings settings) throws IOException {
        this.zip = zip(Built.json("open-data/superset.json", settings, Map.class));
    }

    @GET
    @PermitAll
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"knudepunkt-superset.zip\"")
    public byte[] dashboard() {
        return zip;
    }

    private static byte[] zip(Map<?, ?> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(FOLDER + file.getKey()));
                zip.write(file.getValue().toString().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
