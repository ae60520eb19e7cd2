package dk.knudepunkt.referrals.unit;

import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.TemplateInstance;

/** A section that another feature adds to the page of a unit, such as its advisers. The reader may see the unit. */
public interface UnitPanel {

    /** Lower comes first. */
    int place();

    /** The section, beginning with its heading of the second level. */
    TemplateInstance show(Shell shell, String unitCode);
}
