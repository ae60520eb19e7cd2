package dk.knudepunkt.cases.view;

import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.view.SavedViewPages;
import dk.knudepunkt.platform.view.SavedViews;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** One's own views of the lists of courses, companies and tasks. */
@Path(CasesViewPages.PATH)
@Produces(MediaType.TEXT_HTML)
class CasesViewPages extends SavedViewPages {

    static final String PATH = "/courses/saved-views";

    CasesViewPages(SavedViews views, Forms forms) {
        super(PATH, views, forms);
    }
}
