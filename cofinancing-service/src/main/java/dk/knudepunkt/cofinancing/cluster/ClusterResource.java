package dk.knudepunkt.cofinancing.cluster;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Whoever is signed in reads all clusters; analysts and administrators write. */
@Path("/api/cofinancing/clusters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Clusters", description = "The cluster offices, their members, and what is agreed with them each year")
class ClusterResource {

    private final ClusterService service;
    private final Idempotency idempotency;
    private final ContentTag tag;

    ClusterResource(ClusterService service, Idempotency idempotency, ContentTag tag) {
        this.service = service;
        this.idempotency = idempotency;
        this.tag = tag;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listClusters", summary = "The cluster offices, in the order of their codes")
    public RestResponse<Page<ClusterView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(cursor, limit).response(uri);
    }

    @POST
    @PermissionsAllowed("cluster:keep")
    @Operation(operationId = "registerCluster", summary = "Register a cluster office")
    @APIResponseSchema(
            value = ClusterView.class,
            responseCode = "201",
            responseDescription = "Registered; Location and ETag lead to it")
    public RestResponse<ClusterView> register(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RegisterCluster request) {
        return idempotency.once(key, "registerCluster", request, ClusterView.class, () -> {
            var cluster = service.register(request.code(), request.profile().profile());
            return Versioned.created("/api/cofinancing/clusters/" + cluster.code(), cluster, cluster.version());
        });
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "getCluster", summary = "One cluster office with its latest members per region")
    public RestResponse<ClusterView> get(@Schema(examples = "food") String code) {
        return answer(service.get(code));
    }

    @PUT
    @Path("/{code}")
    @PermissionsAllowed("cluster:keep")
    @Operation(operationId = "describeCluster", summary = "Write anew what is known of a cluster office")
    public RestResponse<ClusterView> describe(
            @Schema(examples = "food") String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ClusterRequest request) {
        return answer(service.describe(code, ifMatch, request.profile()));
    }

    @PUT
    @Path("/{code}/members/{countedOn}")
    @PermissionsAllowed("cluster:keep")
    @Operation(
            operationId = "countClusterMembers",
            summary = "Enter the members per region on a day",
            description = "Replaces a count of the same day. NOT_SPLIT stands alone: one number for the whole country.")
    public RestResponse<ClusterView> count(
            @Schema(examples = "food") String code,
            @Schema(examples = "2021-08-18") LocalDate countedOn,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid CountMembers request) {
        return answer(service.count(code, ifMatch, countedOn, request.members()));
    }

    @GET
    @Path("/{code}/members")
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listClusterMembers",
            summary = "A cluster's members per day and region as a flat series, all in one answer")
    @APIResponseSchema(value = ClusterMembers[].class, responseDescription = "One line per day and region")
    public RestResponse<?> members(
            @Schema(examples = "environmental-technology") String code,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = service.members(code);
        return tag.on(new Series<>("members-" + code, ClusterMembers.COLUMNS, rows, ClusterMembers::cells), chosen);
    }

    private static RestResponse<ClusterView> answer(ClusterView cluster) {
        return Versioned.ok(cluster, cluster.version());
    }

    record RegisterCluster(
            @NotBlank
            @Pattern(regexp = "^(?!new$)[a-z][a-z0-9-]{1,39}$", message = "{dk.knudepunkt.Code}")
            @Schema(
                    examples = "robotics",
                    description = "Stays for good: it is part of addresses and series, where \"new\" is taken")
            String code,

            @NotNull @Valid ClusterRequest profile) {}

    record CountMembers(
            @NotEmpty @Schema(examples = "{\"ZEALAND\": 19, \"CAPITAL\": 84}")
            Map<MemberRegion, @NotNull @Min(0) @Max(DatedCount.MOST) Integer> members) {}
}
