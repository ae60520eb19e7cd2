package dk.knudepunkt.referrals.referral.duplicate;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.referrals.referral.ReferralView;
import dk.knudepunkt.referrals.referral.reading.ReferralPanel;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** On the page of a referral: what else the same company has going. */
@ApplicationScoped
class DuplicatePanel implements ReferralPanel {

    private final Duplicates duplicates;

    DuplicatePanel(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @CheckedTemplate(basePath = "duplicate")
    static class Templates {
        static native TemplateInstance panel(Shell shell, Duplicates.CompanyActivity activity);
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public TemplateInstance show(Shell shell, ReferralView referral) {
        return Templates.panel(shell, duplicates.of(referral.company().cvr()).without(referral.id()));
    }
}
