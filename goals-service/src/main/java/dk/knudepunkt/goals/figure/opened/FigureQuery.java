package dk.knudepunkt.goals.figure.opened;

import dk.knudepunkt.goals.figure.Asking;
import dk.knudepunkt.goals.figure.Figure.FigurePeriod;
import dk.knudepunkt.platform.web.Parameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters by which a figure is asked for on its two axes of time. */
class FigureQuery {

    @Parameter(
            description =
                    "The last day that counts, within the period that is measured; without it the whole period. Outside of the"
                            + " house a figure of companies is told up to the days of a status, the ends of both halves.")
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

    Asking of(FigurePeriod period) {
        var last = Parameters.date("validTo", validTo);
        if (last != null && (last.isBefore(period.from()) || last.isAfter(period.to()))) {
            throw FigureProblem.outsidePeriod(period.from(), period.to());
        }
        return new Asking(last, Parameters.moment("knownAt", knownAt));
    }
}
