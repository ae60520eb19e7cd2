package dk.knudepunkt.goals.reported;

import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** How much awaits the eyes of another. */
@ApplicationScoped
class FourEyesPart implements HomePart {

    private final ReportedValues values;

    FourEyesPart(ReportedValues values) {
        this.values = values;
    }

    @CheckedTemplate(basePath = "reported")
    static class Templates {
        static native TemplateInstance part(Shell shell, long waiting);
    }

    @Override
    public int place() {
        return 85;
    }

    @Override
    public String permission() {
        return "reported-value:begin";
    }

    @Override
    public TemplateInstance show(Shell shell) {
        return Templates.part(shell, values.count("status", ReportedValueStatus.ENTERED));
    }
}
