package dk.knudepunkt.referrals.referral.attachment;

import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.referrals.referral.ReferralView;
import dk.knudepunkt.referrals.referral.reading.ReferralPanel;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The files on the page of a referral. */
@ApplicationScoped
class AttachmentPanel implements ReferralPanel {

    private final AttachmentService service;
    private final Caller caller;
    private final Forms forms;

    AttachmentPanel(AttachmentService service, Caller caller, Forms forms) {
        this.service = service;
        this.caller = caller;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "attachment")
    static class Templates {
        static native TemplateInstance panel(
                Shell shell,
                ReferralView referral,
                List<AttachmentResource.AttachmentView> attachments,
                boolean mayAdd,
                Form form);
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public TemplateInstance show(Shell shell, ReferralView referral) {
        var attachments = service.of(referral.id()).stream()
                .map(AttachmentResource.AttachmentView::of)
                .toList();
        var mayAdd = caller.may("attachment:add");
        return Templates.panel(shell, referral, attachments, mayAdd, forms.blank());
    }
}
