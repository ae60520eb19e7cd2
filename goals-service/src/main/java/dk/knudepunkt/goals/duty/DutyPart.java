package dk.knudepunkt.goals.duty;

import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is due this month, and what should have been done. */
@ApplicationScoped
class DutyPart implements HomePart {

    private static final int NEXT = 5;

    private final DutyService service;

    DutyPart(DutyService service) {
        this.service = service;
    }

    @CheckedTemplate(basePath = "duty")
    static class Templates {
        static native TemplateInstance part(Shell shell, long overdue, long ahead, List<DutyView> next);
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public String permission() {
        return "duty:begin";
    }

    @Override
    public TemplateInstance show(Shell shell) {
        var duties = service.ofMonth(service.month(null));
        return Templates.part(
                shell,
                count(duties, DutyStatus.OVERDUE),
                count(duties, DutyStatus.AHEAD),
                duties.stream()
                        .filter(duty -> duty.status().isOpen())
                        .limit(NEXT)
                        .toList());
    }

    private static long count(List<DutyView> duties, DutyStatus status) {
        return duties.stream().filter(duty -> duty.status() == status).count();
    }
}
