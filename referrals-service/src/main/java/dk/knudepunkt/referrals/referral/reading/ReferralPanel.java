package dk.knudepunkt.referrals.referral.reading;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.referrals.referral.ReferralView;
import io.quarkus.qute.TemplateInstance;

/** A section that another feature adds to the page of a referral, such as its timeline. */
public interface ReferralPanel {

    /** Lower comes first. */
    int place();

    /** The section, beginning with its heading of the second level. */
    TemplateInstance show(Shell shell, ReferralView referral);
}
