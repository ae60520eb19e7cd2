package dk.knudepunkt.referrals.unit.sharing;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.referrals.unit.UnitPanel;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** On the page of a unit: the companies that it shares with the house. */
@ApplicationScoped
class SharingPanel implements UnitPanel {

    private final SharedCompanies companies;

    SharingPanel(SharedCompanies companies) {
        this.companies = companies;
    }

    @CheckedTemplate(basePath = "sharing")
    static class Templates {
        static native TemplateInstance panel(Shell shell, List<SharedCompany> companies);
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public TemplateInstance show(Shell shell, String unitCode) {
        return Templates.panel(shell, companies.list(unitCode));
    }
}
