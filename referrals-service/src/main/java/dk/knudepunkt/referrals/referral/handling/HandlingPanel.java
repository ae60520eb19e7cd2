package dk.knudepunkt.referrals.referral.handling;

import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.referrals.referral.ReferralAction;
import dk.knudepunkt.referrals.referral.ReferralView;
import dk.knudepunkt.referrals.referral.reading.ReferralPanel;
import dk.knudepunkt.referrals.unit.developer.DeveloperView;
import dk.knudepunkt.referrals.unit.developer.Developers;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the reader may do now: accepting on the spot, the rest one key away. */
@ApplicationScoped
class HandlingPanel implements ReferralPanel {

    private final Developers developers;

    HandlingPanel(Developers developers) {
        this.developers = developers;
    }

    @CheckedTemplate(basePath = "handling")
    static class Templates {
        static native TemplateInstance panel(
                Shell shell,
                ReferralView referral,
                ReferralAction acceptance,
                DeedForm form,
                FormErrors errors,
                List<DeveloperView> developers);
    }

    @Override
    public int place() {
        return 0;
    }

    @Override
    public TemplateInstance show(Shell shell, ReferralView referral) {
        var form = new DeedForm();
        form.version = referral.version();
        return Templates.panel(shell, referral, ReferralAction.ACCEPTANCE, form, FormErrors.NONE, developers.active());
    }
}
