package dk.knudepunkt.cases.course.bulk;

import dk.knudepunkt.platform.bulk.BulkAnswer;
import dk.knudepunkt.platform.bulk.BulkFile;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.PlainLine;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/courses/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class CourseImportResource {

    private final CourseImports imports;
    private final CourseImportService rows;

    CourseImportResource(CourseImports imports, CourseImportService rows) {
        this.imports = imports;
        this.rows = rows;
    }

    @POST
    @Consumes({BulkFile.NDJSON, BulkFile.CSV})
    @PermissionsAllowed("course:import")
    @Operation(operationId = "importCourses", summary = "Hand over many courses", description = """
                    One course with an externalId per line (application/x-ndjson), or a table whose columns bear the paths of \
                    its fields, such as company.cvr (text/csv; themes separated by |). The fields are those of openCourse. \
                    Each row stands alone and becomes a course as one that is opened by itself; the same row again is the \
                    same course, and a changed one is refused, since a course is put right by its correction. A dry run \
                    stores nothing.""")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = BulkFile.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = BulkFile.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponseSchema(
            value = CourseImportReport.class,
            responseCode = "207",
            responseDescription = "What became of each row; at most 5,000 are read")
    public RestResponse<CourseImportReport> take(
            @QueryParam("system") @NotBlank @Size(max = 64) @PlainLine @Parameter(example = "house-crm") String system,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            BulkFile file) {
        return BulkAnswer.of(imports.take(system, dryRun, file));
    }

    @GET
    @PermissionsAllowed("course:import")
    @Operation(
            operationId = "reconcileImportedCourses",
            summary = "What became of the rows that you handed over, by external id")
    public RestResponse<Page<ReconciledCourse>> reconciliation(
            @QueryParam("system") @NotBlank @Size(max = 64) @PlainLine @Parameter(example = "house-crm") String system,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return rows.reconciliation(system, cursor, limit).response(uri);
    }
}
