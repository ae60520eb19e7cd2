package dk.knudepunkt.goals.figure;

import dk.knudepunkt.platform.web.Parameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameter by which a figure is broken down. */
class FigureBreakdown {

    @Parameter(description = "Break it down as well; by developer for the house only")
    @Schema(implementation = Dimension.class)
    @QueryParam("by")
    @Nullable
    String by;

    /**
     * Who is not of the house breaks down what is known now and of the whole period only: from two days one would read who came
     * between them.
     *
     * @param house whether the reader may see who of the house did what
     */
    @Nullable
    Dimension dimension(boolean house, Asking asking) {
        var asked = Parameters.constant("by", Dimension.class, by);
        if (asked != null && !house && !asking.equals(Asking.NOW)) {
            throw FigureProblem.breakdownIsOfTheWhole();
        }
        if (asked == Dimension.DEVELOPER && !house) {
            throw FigureProblem.developersAreTheHouses();
        }
        return asked;
    }
}
