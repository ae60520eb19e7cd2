package dk.knudepunkt.platform.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.platform.sunset.Sunset;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

/** Nobody is left without half a year to change over. */
class SunsetInOpenApiTest {

    /** Not served, since only its method has a path. */
    static class InTime {
        @GET
        @Path("/api/pads")
        @Sunset(deprecated = "2026-01-01", on = "2026-07-01", instead = "/api/notes")
        public String pads() {
            return "";
        }
    }

    static class TooSoon {
        @GET
        @Path("/api/pads")
        @Sunset(deprecated = "2026-01-01", on = "2026-06-30", instead = "/api/notes")
        public String pads() {
            return "";
        }
    }

    @Test
    void halfAYearIsEnough() throws IOException {
        assertEquals("2026-07-01", filtered(InTime.class).getExtensions().get("x-sunset"));
    }

    @Test
    void aDayLessIsRefused() {
        var refusal = assertThrows(IllegalStateException.class, () -> filtered(TooSoon.class));
        assertEquals(
                "pads may not end on 2026-06-30: whoever hears of it on 2026-01-01 has half a year",
                refusal.getMessage());
    }

    private static Operation filtered(Class<?> resource) throws IOException {
        var operation = OASFactory.createOperation().operationId("pads");
        var item = OASFactory.createPathItem();
        item.setOperation(PathItem.HttpMethod.GET, operation);
        new SunsetInOpenApi(Index.of(resource))
                .filterOpenAPI(OASFactory.createOpenAPI()
                        .paths(OASFactory.createPaths().addPathItem("/api/pads", item)));
        return operation;
    }
}
