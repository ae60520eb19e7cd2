package dk.knudepunkt.referrals.unit;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units", description = "Units of local business service")
class UnitResource {

    private final Units units;

    UnitResource(Units units) {
        this.units = units;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listUnits", summary = "All units of local business service, by name")
    public List<UnitView> list() {
        return units.byName().stream().map(UnitView::of).toList();
    }

    @Schema(name = "Unit")
    record UnitView(
            @Schema(examples = "les-solroed") String code,

            @Schema(examples = "Lokal erhvervsservice Solrød")
            String name,

            @Schema(description = "The municipalities it serves")
            List<String> municipalityCodes) {

        static UnitView of(Unit unit) {
            return new UnitView(
                    unit.code,
                    unit.name,
                    unit.municipalityCodes.stream().sorted().toList());
        }
    }
}
