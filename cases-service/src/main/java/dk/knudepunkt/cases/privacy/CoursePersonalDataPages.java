package dk.knudepunkt.cases.privacy;

import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.privacy.PersonalDataPages;
import dk.knudepunkt.platform.privacy.PrivacyService;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Personal data in courses, as an administrator sees them. */
@Path(CoursePersonalDataPages.PATH)
@Produces(MediaType.TEXT_HTML)
class CoursePersonalDataPages extends PersonalDataPages {

    static final String PATH = "/courses/personal-data";

    CoursePersonalDataPages(PrivacyService privacy, Forms forms) {
        super(PATH, privacy, forms);
    }
}
