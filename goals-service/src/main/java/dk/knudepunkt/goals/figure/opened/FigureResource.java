package dk.knudepunkt.goals.figure.opened;

import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.figure.Asking;
import dk.knudepunkt.goals.figure.Figures;
import dk.knudepunkt.goals.figure.JudgedFigures;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.goals.house.HouseScope;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/contracts/{contract}/targets/{code}/figure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures", description = "What the contract's targets stand at, and what that counts")
class FigureResource {

    private final AskedFigures asked;
    private final Contracts contracts;
    private final Figures figures;
    private final JudgedFigures judged;
    private final ContentTag tag;
    private final Caller caller;

    FigureResource(
            AskedFigures asked,
            Contracts contracts,
            Figures figures,
            JudgedFigures judged,
            ContentTag tag,
            Caller caller) {
        this.asked = asked;
        this.contracts = contracts;
        this.figures = figures;
        this.judged = judged;
        this.tag = tag;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getFigure",
            summary = "What a target stands at",
            description =
                    "Computed when it is asked for, up to a day and as it was known at a point in time where these"
                            + " are given. What a report states of the target stands beside it, and a verdict with its"
                            + " rule, its reason and its band, which the house's own judgement need not share.")
    public RestResponse<FigureView> get(
            ContractAddress contract,
            @Schema(examples = "9.1") String code,
            @BeanParam FigureQuery query,
            @BeanParam FigureBreakdown breakdown) {
        var figure = asked.of(contract.key(), code, query);
        var groups = figure.groups(breakdown.dimension());
        var seen =
                judged.of(figure.contract(), figure.figure(), figure.asking()).seenBy(figure.reader());
        var period = figure.period().until(figure.asking().validTo());
        return tag.on(FigureView.of(figure.contract(), seen, period, groups));
    }

    @GET
    @Path("/members")
    @PermissionsAllowed("member:read")
    @Operation(
            operationId = "listFigureMembers",
            summary = "What a figure counts, the latest day first, and why",
            description =
                    "A figure without a value has no members. Who is not of the house is not told of so few that one"
                            + " could know them, and of companies only whether each counts.")
    public RestResponse<Page<FigureMember>> members(
            ContractAddress contract,
            @Schema(examples = "9.1") String code,
            @BeanParam FigureQuery query,
            @Parameter(description = "List instead what the figure leaves out of its period") @QueryParam("excluded")
                    boolean excluded,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        var figure = asked.opened(contract.key(), code, query);
        var opening = new MemberList.Opening(excluded, figure.reader(), cursor, limit);
        return tag.on(MemberList.open(figure.figure(), opening).response(uri));
    }

    @GET
    @Path("/members/lines")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @PermissionsAllowed("member:read")
    @Operation(
            operationId = "listFigureMemberLines",
            summary = "The same as a flat series, all in one answer",
            description = "Whoever is told less of the members is told less here too.")
    @APIResponseSchema(value = FigureMember[].class, responseDescription = "One line per thing")
    public RestResponse<?> memberLines(
            ContractAddress contract,
            @Schema(examples = "9.1") String code,
            @BeanParam FigureQuery query,
            @Parameter(description = "List instead what the figure leaves out of its period") @QueryParam("excluded")
                    boolean excluded,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var figure = asked.opened(contract.key(), code, query);
        var members = MemberList.all(figure.figure(), excluded, figure.reader());
        var name = "figure-%s-%s%s".formatted(contract, code, excluded ? "-left-out" : "");
        return tag.on(new Series<>(name, FigureMember.COLUMNS, members, FigureMember::cells), chosen);
    }

    @GET
    @Path("/delta")
    @PermissionsAllowed("member:read")
    @Operation(
            operationId = "getFigureDelta",
            summary = "What became known of a figure between two points in time",
            description =
                    "What counts otherwise than it did: registered late, corrected, or taken back. Refused where the"
                            + " definition was another then.")
    public RestResponse<FigureDelta> delta(
            ContractAddress contract,
            @Schema(examples = "9.1") String code,
            @Parameter(required = true, description = "As it was known then; a day means its end")
                    @Schema(examples = "2021-06-30")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "As it was known then; without it by now")
                    @Schema(examples = "2021-08-31")
                    @QueryParam("to")
                    @Nullable
                    String to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        HouseScope.of(caller).require(contract.key());
        var whole = contracts.of(contract.key());
        var target = whole.target(code);
        var first = Parameters.moment("from", from);
        if (first == null) {
            throw FigureProblem.noBeginning();
        }
        var last = Parameters.moment("to", to);
        var before = figures.of(whole, target, new Asking(null, first));
        var after = figures.of(whole, target, new Asking(null, last));
        if (FigureDelta.isBroken(before, after)) {
            throw FigureProblem.definitionChanged(before, after);
        }
        var reader = Reader.of(caller, contract.key());
        return tag.on(new FigureDelta(
                FigureDelta.FigureStand.of(before.seenBy(reader), first),
                FigureDelta.FigureStand.of(after.seenBy(reader), last),
                reader == Reader.HOUSE ? FigureDelta.changes(before, after, cursor, limit) : null));
    }
}
