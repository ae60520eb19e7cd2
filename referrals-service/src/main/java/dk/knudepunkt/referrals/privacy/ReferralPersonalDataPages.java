package dk.knudepunkt.referrals.privacy;

import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.privacy.PersonalDataPages;
import dk.knudepunkt.platform.privacy.PrivacyService;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Personal data in referrals, as an administrator sees them. */
@Path(ReferralPersonalDataPages.PATH)
@Produces(MediaType.TEXT_HTML)
class ReferralPersonalDataPages extends PersonalDataPages {

    static final String PATH = "/referrals/personal-data";

    ReferralPersonalDataPages(PrivacyService privacy, Forms forms) {
        super(PATH, privacy, forms);
    }
}
