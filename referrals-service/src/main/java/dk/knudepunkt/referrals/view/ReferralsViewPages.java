package dk.knudepunkt.referrals.view;

import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.view.SavedViewPages;
import dk.knudepunkt.platform.view.SavedViews;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** One's own views of the lists of referrals. */
@Path(ReferralsViewPages.PATH)
@Produces(MediaType.TEXT_HTML)
class ReferralsViewPages extends SavedViewPages {

    static final String PATH = "/referrals/saved-views";

    ReferralsViewPages(SavedViews views, Forms forms) {
        super(PATH, views, forms);
    }
}
