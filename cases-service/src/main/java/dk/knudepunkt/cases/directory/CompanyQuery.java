package dk.knudepunkt.cases.directory;

import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters by which companies are searched for: in the API, in the file and on the page. */
class CompanyQuery {

    @QueryParam("q")
    @Parameter(
            example = "maskinfabrik",
            description =
                    "The beginning of a CVR number, or a part of a name; with fewer than three letters its beginning")
    @Size(max = 200)
    @PlainLine
    @Nullable
    String q;

    @QueryParam("municipality")
    @Parameter(example = "269", description = "Of the head office")
    @KnownMunicipality
    @Nullable
    String municipality;

    @QueryParam("developerId")
    @Parameter(description = "Subject of a business developer who guides or guided it")
    @Size(max = 255)
    @PlainLine
    @Nullable
    String developerId;

    CompanySearch search() {
        return CompanySearch.of(q, municipality, developerId);
    }
}
