package dk.knudepunkt.referrals.referral.handling;

import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.referrals.referral.ReferralAction;
import dk.knudepunkt.referrals.referral.ReferralView;
import dk.knudepunkt.referrals.referral.reading.ReferralPanel;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reader may do now: accepting on the spot, the rest one key away. */
@ApplicationScoped
class HandlingPanel implements ReferralPanel {

    private final CommandForms commands;
    private final OpenQuestion question;

    HandlingPanel(CommandForms commands, OpenQuestion question) {
        this.commands = commands;
        this.question = question;
    }

    @CheckedTemplate(basePath = "handling")
    static class Templates {
        static native TemplateInstance panel(
                Shell shell,
                ReferralView referral,
                ReferralAction acceptance,
                @Nullable String question,
                Form form,
                List<Option> developers);
    }

    @Override
    public int place() {
        return 0;
    }

    @Override
    public TemplateInstance show(Shell shell, ReferralView referral) {
        var form = commands.blank(referral.id(), referral.version());
        return Templates.panel(
                shell, referral, ReferralAction.ACCEPTANCE, question.of(referral), form, commands.developers());
    }
}
