package dk.knudepunkt.goals.figure.opened;

import dk.knudepunkt.goals.figure.Dimension;
import dk.knudepunkt.platform.web.Parameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameter by which a figure is broken down. */
class FigureBreakdown {

    @Parameter(
            description =
                    "Break it down as well. Outside of the house a figure of companies is told in the parts that its target"
                            + " asks for, and by developer none is.")
    @Schema(implementation = Dimension.class)
    @QueryParam("by")
    @Nullable
    String by;

    @Nullable
    Dimension dimension() {
        return Parameters.constant("by", Dimension.class, by);
    }
}
