package dk.knudepunkt.platform.home;

import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.TemplateInstance;

/**
 * A section of the front page: what a person's day begins with. The feature whose list it is about contributes it, as a
 * bean; each of its numbers leads to the list that it counts.
 */
public interface HomePart {

    /** Its place among the parts of all services: lower comes first. */
    int place();

    /** Whose day begins with it: a permission of those who may open what it leads to. */
    String permission();

    /** The section, beginning with its heading of the second level. */
    TemplateInstance show(Shell shell);
}
