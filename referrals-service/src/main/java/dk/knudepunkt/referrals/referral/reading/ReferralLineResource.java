package dk.knudepunkt.referrals.referral.reading;

import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.search.ReferralSearch;
import dk.knudepunkt.referrals.unit.Units;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/referrals")
@Tag(name = "Referrals")
class ReferralLineResource {

    private final ReferralService service;
    private final ReferralSearch search;
    private final Units units;
    private final ContentTag tag;
    private final InstantSource clock;

    ReferralLineResource(
            ReferralService service, ReferralSearch search, Units units, ContentTag tag, InstantSource clock) {
        this.service = service;
        this.search = search;
        this.units = units;
        this.tag = tag;
        this.clock = clock;
    }

    @GET
    @Path("/lines")
    @PermissionsAllowed("referral:read")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listReferralLines",
            summary = "Your referrals as a flat series, all in one answer",
            description = "Twenty thousand at most; of whom each sees which, see the list.")
    @APIResponseSchema(
            value = ReferralLine[].class,
            responseDescription = "One line per referral, in the order asked for")
    public RestResponse<?> lines(
            @BeanParam ReferralQuery query, @QueryParam("format") @Nullable String format, @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = service.all(query.filter(units, search, clock.instant())).stream()
                .map(ReferralLine::of)
                .toList();
        return tag.on(new Series<>("referrals", ReferralLine.COLUMNS, rows, ReferralLine::cells), chosen);
    }
}
