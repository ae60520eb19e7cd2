package dk.knudepunkt.cofinancing.privacy;

import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.privacy.PersonalDataPages;
import dk.knudepunkt.platform.privacy.PrivacyService;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Personal data in co-financing, as an administrator sees them. */
@Path(CofinancingPersonalDataPages.PATH)
@Produces(MediaType.TEXT_HTML)
class CofinancingPersonalDataPages extends PersonalDataPages {

    static final String PATH = "/cofinancing/personal-data";

    CofinancingPersonalDataPages(PrivacyService privacy, Forms forms) {
        super(PATH, privacy, forms);
    }
}
