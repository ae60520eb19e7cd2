package dk.knudepunkt.cofinancing.view;

import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.view.SavedViewPages;
import dk.knudepunkt.platform.view.SavedViews;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** One's own views of the lists of co-financing and funding. */
@Path(CofinancingViewPages.PATH)
@Produces(MediaType.TEXT_HTML)
class CofinancingViewPages extends SavedViewPages {

    static final String PATH = "/cofinancing/saved-views";

    CofinancingViewPages(SavedViews views, Forms forms) {
        super(PATH, views, forms);
    }
}
