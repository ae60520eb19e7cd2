package dk.knudepunkt.cases.directory;

import dk.knudepunkt.cases.company.CompanyService;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/companies/{cvr}/courses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Companies")
class PastCourseResource {

    private final CompanyService companies;
    private final HistoryService history;

    PastCourseResource(CompanyService companies, HistoryService history) {
        this.companies = companies;
        this.history = history;
    }

    @GET
    @PermissionsAllowed("company:browse")
    @Operation(
            operationId = "listCoursesOfCompany",
            summary = "What a company and its aliases had, those that started last first",
            description = "Also courses that are not yours to open: that there were others is what a history is for.")
    public RestResponse<Page<PastCourse>> list(
            @ValidCvr @Schema(examples = "12345674") String cvr,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return history.of(companies.get(cvr).cvr(), cursor, limit).response(uri);
    }
}
