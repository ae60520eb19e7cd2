package dk.knudepunkt.referrals.referral.reading;

import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import dk.knudepunkt.referrals.referral.reading.OwnReferrals.OpenReferral;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** A unit's day: who has the ball with what it has referred, and what is promised next. */
@ApplicationScoped
class OwnReferralsPart implements HomePart {

    private static final int NEXT = 5;

    private final OwnReferrals own;
    private final Caller caller;

    OwnReferralsPart(OwnReferrals own, Caller caller) {
        this.own = own;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "referral")
    static class Templates {
        static native TemplateInstance part(
                Shell shell, long asked, long waiting, long given, List<OpenReferral> referrals);
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public String permission() {
        return "referral:begin";
    }

    @Override
    public TemplateInstance show(Shell shell) {
        var counts = own.counts(caller.units());
        return Templates.part(
                shell,
                count(counts, ReferralStatus.QUESTION),
                count(counts, ReferralStatus.SUBMITTED),
                count(counts, ReferralStatus.ACCEPTED),
                own.mostPressing(caller.units(), NEXT));
    }

    private static long count(Map<ReferralStatus, Long> counts, ReferralStatus status) {
        return counts.getOrDefault(status, 0L);
    }
}
