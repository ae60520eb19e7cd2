package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.web.CalendarYear;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/contracts/{year}/targets/{code}/figure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures", description = "What the contract's targets stand at, and what that counts")
class FigureResource {

    private final Contracts contracts;
    private final Figures figures;
    private final ContentTag tag;

    FigureResource(Contracts contracts, Figures figures, ContentTag tag) {
        this.contracts = contracts;
        this.figures = figures;
        this.tag = tag;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getFigure",
            summary = "What a target stands at",
            description = "Computed when it is asked for. What a report states of the target stands beside it.")
    public RestResponse<FigureView> get(CalendarYear year, @Schema(examples = "9.1") String code) {
        var contract = contracts.ofYear(year.value());
        return tag.on(FigureView.of(contract, figures.of(contract, contract.target(code))));
    }

    @GET
    @Path("/members")
    @PermissionsAllowed("member:read")
    @Operation(
            operationId = "listFigureMembers",
            summary = "What a figure counts, courses, facts of funding or meetings, the newest first",
            description = "A figure without a value has no members.")
    public RestResponse<Page<FigureMember>> members(
            CalendarYear year,
            @Schema(examples = "9.1") String code,
            @Parameter(description = "List instead what the figure leaves out of the contract's year")
                    @QueryParam("excluded")
                    boolean excluded,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        var contract = contracts.ofYear(year.value());
        var figure = figures.of(contract, contract.target(code));
        return tag.on(figures.open(contract, figure, new Figures.Opening(excluded, cursor, limit))
                .response(uri));
    }
}
