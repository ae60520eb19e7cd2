package dk.knudepunkt.referrals.referral.timeline;

import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.referral.ReferralView;
import dk.knudepunkt.referrals.referral.reading.ReferralPanel;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The timeline on the page of a referral, with a place for a note where the reader may write one. */
@ApplicationScoped
class TimelinePanel implements ReferralPanel {

    private final TimelineService service;
    private final Caller caller;
    private final Forms forms;

    TimelinePanel(TimelineService service, Caller caller, Forms forms) {
        this.service = service;
        this.caller = caller;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "timeline")
    static class Templates {
        static native TemplateInstance panel(
                Shell shell,
                ReferralView referral,
                List<TimelineLine> lines,
                @Nullable String next,
                boolean mayNote,
                Form form);
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public TemplateInstance show(Shell shell, ReferralView referral) {
        var page = service.page(referral.id(), null, Page.MAX_LIMIT);
        var lines = page.items().stream().map(TimelineLine::of).toList();
        var mayNote = caller.may("note:write");
        return Templates.panel(
                shell, referral, lines, page.next(), mayNote, forms.blank().apart("note-"));
    }
}
