package dk.knudepunkt.platform.notes;

import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** A part of the front page, as features contribute it. */
@ApplicationScoped
class DeskPart implements HomePart {

    private final Template template;

    DeskPart(@Location("notes/part") Template template) {
        this.template = template;
    }

    @Override
    public int place() {
        return 7;
    }

    @Override
    public String permission() {
        return "desk:begin";
    }

    @Override
    public TemplateInstance show(Shell shell) {
        return template.data("shell", shell, "waiting", 1_234, "overdue", 0);
    }
}
