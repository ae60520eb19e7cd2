package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.platform.web.Parameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters by which a figure is asked for on its two axes of time. */
class FigureQuery {

    @Parameter(description = "The last day that counts, within the contract's year; without it the whole period")
    @Schema(examples = "2021-06-30")
    @QueryParam("validTo")
    @Nullable
    String validTo;

    @Parameter(
            description =
                    "As it was known at this point in time, or at the end of this day; without it all that is known")
    @Schema(examples = "2021-06-30T22:00:00Z")
    @QueryParam("knownAt")
    @Nullable
    String knownAt;

    Asking of(Contract contract) {
        var last = Parameters.date("validTo", validTo);
        if (last != null && (last.isBefore(contract.firstDay()) || last.isAfter(contract.lastDay()))) {
            throw FigureProblem.outsideContract(contract);
        }
        return new Asking(last, Parameters.moment("knownAt", knownAt));
    }
}
