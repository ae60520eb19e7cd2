package dk.knudepunkt.goals.view;

import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.view.SavedViewPages;
import dk.knudepunkt.platform.view.SavedViews;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** One's own views of the lists of goals. */
@Path(GoalsViewPages.PATH)
@Produces(MediaType.TEXT_HTML)
class GoalsViewPages extends SavedViewPages {

    static final String PATH = "/goals/saved-views";

    GoalsViewPages(SavedViews views, Forms forms) {
        super(PATH, views, forms);
    }
}
