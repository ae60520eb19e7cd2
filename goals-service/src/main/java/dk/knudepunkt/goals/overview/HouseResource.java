package dk.knudepunkt.goals.overview;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.house.House;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.series.ContentTag;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/goals/houses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Houses", description = "The houses that have contracts, and the municipalities that each covers")
class HouseResource {

    private final Contracts contracts;
    private final ContentTag tag;

    HouseResource(Contracts contracts, ContentTag tag) {
        this.contracts = contracts;
        this.tag = tag;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listHouses",
            summary = "The houses that have contracts, that of this installation first",
            description = "All in one answer: there are a handful.")
    public RestResponse<List<HouseView>> list() {
        var keys = contracts.keys();
        return tag.on(keys.stream()
                .map(ContractKey::owner)
                .distinct()
                .map(house -> HouseView.of(house, keys))
                .toList());
    }

    @GET
    @Path("/{slug}")
    @Authenticated
    @Operation(operationId = "getHouse", summary = "One house")
    public RestResponse<HouseView> get(@Schema(examples = "fjordland") String slug) {
        return tag.on(HouseView.of(House.of(slug), contracts.keys()));
    }

    /** A house as JSON. */
    @Schema(name = "House")
    record HouseView(
            @Schema(examples = "fjordland", description = "Names it in addresses and on messages")
            String slug,

            Wording name,

            @Schema(description = "Whether this installation is of it: its contracts are addressed by their year alone")
            boolean home,

            @Schema(description = "Whether there is no such house, and all that is said of it is made up")
            boolean invented,

            List<HouseMunicipality> municipalities,
            List<ContractLinks> contracts) {

        static HouseView of(House house, List<ContractKey> keys) {
            return new HouseView(
                    house.slug(),
                    house.name(),
                    house.home(),
                    house.invented(),
                    house.municipalities().stream().map(HouseMunicipality::of).toList(),
                    keys.stream()
                            .filter(key -> key.owner().equals(house))
                            .map(ContractLinks::of)
                            .toList());
        }
    }

    /** A municipality that a house covers. */
    record HouseMunicipality(
            @Schema(examples = "779") String code,
            @Schema(examples = "Skive") String name) {

        static HouseMunicipality of(String code) {
            return new HouseMunicipality(code, Municipality.nameOf(code));
        }
    }
}
