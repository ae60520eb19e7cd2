package dk.knudepunkt.referrals.promise.clockface;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.referrals.referral.ReferralView;
import dk.knudepunkt.referrals.referral.reading.ReferralPanel;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** The clock on the page of a referral. */
@ApplicationScoped
class ClockPanel implements ReferralPanel {

    private final ClockFaces clocks;

    ClockPanel(ClockFaces clocks) {
        this.clocks = clocks;
    }

    @CheckedTemplate(basePath = "clockface")
    static class Templates {
        static native TemplateInstance panel(Shell shell, ClockFace face);
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public TemplateInstance show(Shell shell, ReferralView referral) {
        return Templates.panel(shell, clocks.of(referral.id()));
    }
}
