package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a municipality owes an answer to: proposals of agreements, and its confirmation of those that hold. */
@ApplicationScoped
class DuePart implements HomePart {

    private final ReconfirmationService service;

    DuePart(ReconfirmationService service) {
        this.service = service;
    }

    @CheckedTemplate(basePath = "reconfirmation")
    static class Templates {
        static native TemplateInstance part(Shell shell, @Nullable String municipality, List<Due> due);
    }

    @Override
    public int place() {
        return 110;
    }

    @Override
    public String permission() {
        return "reconfirmation:begin";
    }

    @Override
    public TemplateInstance show(Shell shell) {
        var own = service.own();
        return Templates.part(shell, own, own == null ? List.of() : service.due(own));
    }
}
