package dk.knudepunkt.referrals.unit;

import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Units", description = "Units of local business service")
class UnitResource {

    private final Units units;
    private final UnitService service;
    private final InstantSource clock;

    UnitResource(Units units, UnitService service, InstantSource clock) {
        this.units = units;
        this.service = service;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listUnits", summary = "All units of local business service, by name")
    public List<UnitView> list() {
        return units.byName().stream().map(this::view).toList();
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "getUnit", summary = "One unit, with the municipalities it has served")
    public RestResponse<UnitView> get(@Schema(examples = "les-solroed") String code) {
        return answer(service.get(code));
    }

    @PUT
    @Path("/{code}/municipalities/{municipalityCode}")
    @PermissionsAllowed("unit:keep")
    @Operation(
            operationId = "serveMunicipality",
            summary = "Say from when, and until when, a unit serves a municipality",
            description = "Earlier spells stay known. The same validFrom again moves the end of that spell.")
    public RestResponse<UnitView> serve(
            @Schema(examples = "les-solroed") String code,
            @KnownMunicipality @Schema(examples = "259") String municipalityCode,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid ServeMunicipality request) {
        var spell = new ServedMunicipality(municipalityCode, request.validFrom(), request.validTo());
        return answer(service.serve(code, ifMatch, spell));
    }

    private RestResponse<UnitView> answer(Unit unit) {
        return Versioned.ok(view(unit), unit.version());
    }

    private UnitView view(Unit unit) {
        return UnitView.of(unit, Denmark.dateOf(clock.instant()));
    }

    record ServeMunicipality(
            @NotNull @Schema(examples = "2026-01-01") LocalDate validFrom,

            @Schema(description = "The first day on which it no longer does", examples = "2027-01-01") @Nullable
            LocalDate validTo) {}

    @Schema(name = "Unit")
    record UnitView(
            @Schema(examples = "les-solroed") String code,

            @Schema(examples = "Lokal erhvervsservice Solrød")
            String name,

            @Schema(description = "HOUSE where the house itself does the municipality's local business service")
            UnitKind kind,

            @Schema(description = "The municipalities it serves today")
            List<String> municipalityCodes,

            @Schema(description = "All that it has served or is going to, with the days")
            List<ServedMunicipality> municipalities,

            long version) {

        static UnitView of(Unit unit, LocalDate today) {
            return new UnitView(
                    unit.code(),
                    unit.name(),
                    unit.kind(),
                    unit.municipalitiesOn(today),
                    unit.municipalities(),
                    unit.version());
        }
    }
}
