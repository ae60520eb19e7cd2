package dk.knudepunkt.goals.overview;

import dk.knudepunkt.goals.house.ContractKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a contract is, and its figures as a flat series. */
record ContractLinks(
        @Schema(examples = "/api/goals/contracts/2021") String self,

        @Schema(examples = "/api/goals/contracts/2021/figures")
        String figures) {

    static ContractLinks of(ContractKey contract) {
        var self = "/api/goals/contracts/" + contract;
        return new ContractLinks(self, self + "/figures");
    }
}
