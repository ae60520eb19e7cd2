package dk.knudepunkt.referrals.unit.adviser;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.referrals.unit.UnitPanel;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The advisers on the page of their unit. */
@ApplicationScoped
class AdviserPanel implements UnitPanel {

    private final AdviserService service;

    AdviserPanel(AdviserService service) {
        this.service = service;
    }

    @CheckedTemplate(basePath = "adviser")
    static class Templates {
        static native TemplateInstance panel(Shell shell, String unitCode, List<AdviserView> advisers, boolean mayKeep);
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public TemplateInstance show(Shell shell, String unitCode) {
        return Templates.panel(shell, unitCode, service.of(unitCode), service.mayKeep(unitCode));
    }
}
