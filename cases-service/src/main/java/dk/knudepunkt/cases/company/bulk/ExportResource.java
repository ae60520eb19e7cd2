package dk.knudepunkt.cases.company.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.series.Csv;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/companies/lines")
@Tag(name = "Companies")
class ExportResource {

    private static final String NDJSON = "application/x-ndjson";

    private final ExportService companies;
    private final ObjectMapper json;

    ExportResource(ExportService companies, ObjectMapper json) {
        this.companies = companies;
        this.json = json;
    }

    @GET
    @Produces(NDJSON)
    @PermissionsAllowed("company:read")
    @Operation(
            operationId = "exportCompanies",
            summary = "All companies, one per line, by number",
            description =
                    "As application/x-ndjson, or as text/csv with the same columns. The house gets all, a system those that it registered.")
    @APIResponse(
            responseCode = "200",
            description = "The lines",
            content = {
                @Content(mediaType = NDJSON, schema = @Schema(implementation = CompanyLine.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<StreamingOutput> lines() {
        return file(
                "companies.ndjson", "", part -> part.stream().map(this::line).collect(Collectors.joining()));
    }

    @GET
    @Produces(Csv.MEDIA_TYPE)
    @PermissionsAllowed("company:read")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> table() {
        return file(
                "companies.csv",
                Csv.PLAIN.lines(List.of(CompanyLine.COLUMNS)),
                part -> Csv.PLAIN.lines(part.stream().map(CompanyLine::cells).toList()));
    }

    private RestResponse<StreamingOutput> file(String name, String head, Function<List<CompanyLine>, String> written) {
        companies.begun();
        StreamingOutput content = output -> {
            output.write(head.getBytes(StandardCharsets.UTF_8));
            var part = companies.after(null);
            while (!part.isEmpty()) {
                output.write(written.apply(part).getBytes(StandardCharsets.UTF_8));
                part = companies.after(part.getLast().cvr());
            }
        };
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .build();
    }

    private String line(CompanyLine company) {
        try {
            return json.writeValueAsString(company) + '\n';
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
