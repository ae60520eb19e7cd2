package dk.knudepunkt.cofinancing.agreement.comparison;

import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.table.FileText;
import dk.knudepunkt.platform.web.CalendarYear;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Amounts are public to all parties, so whoever is signed in may compare. */
@Path("/api/cofinancing/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Co-financing", description = "What the municipalities pay to the clusters they finance together")
class ComparisonResource {

    private final ComparisonService service;
    private final ContentTag tag;

    ComparisonResource(ComparisonService service, ContentTag tag) {
        this.service = service;
        this.tag = tag;
    }

    @GET
    @Path("/{year}")
    @Authenticated
    @Operation(
            operationId = "getComparison",
            summary = "What the contact council's printed table of a year got wrong",
            description = "Each wrong total with its explanation. A table is shipped for 2021.")
    public RestResponse<ComparisonView> shipped(CalendarYear year) {
        return tag.on(service.shipped(year.value()));
    }

    @POST
    @Authenticated
    @Consumes("text/csv")
    @Operation(
            operationId = "compareTable",
            summary = "What a printed table got wrong",
            description = "The first column is the municipality, then a column per cluster by code or name, and"
                    + " perhaps a column and a row of totals. Delimited by semicolon, comma or tabulator; amounts in"
                    + " whole kroner, also as 33.424 kr. At most 256 kB. Nothing is stored.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            example = "Kommune;Fødevarer;I alt\r\nGreve;33.245 kr.;33.245 kr.\r\n"))
    public ComparisonView compare(
            @QueryParam("year") @NotNull CalendarYear year, @Context HttpHeaders headers, InputStream table) {
        var charset = FileText.declared(headers);
        return service.compare(year.value(), table, charset);
    }
}
