package dk.knudepunkt.cases.course.agenda;

import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A business developer's day: what is due in their courses, and which of them are new. */
@ApplicationScoped
class AgendaPart implements HomePart {

    private static final int NEXT = 5;

    private final AgendaService service;

    AgendaPart(AgendaService service) {
        this.service = service;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance part(
                Shell shell, Agenda agenda, int overdue, int thisWeek, int begun, List<AgendaLine> next);
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public String permission() {
        return "agenda:begin";
    }

    @Override
    public TemplateInstance show(Shell shell) {
        var agenda = service.own();
        return Templates.part(
                shell,
                agenda,
                AgendaChoice.OVERDUE.count(agenda),
                AgendaChoice.THIS_WEEK.count(agenda),
                AgendaChoice.NEW.count(agenda),
                agenda.lines().stream()
                        .filter(line -> line.next() != null)
                        .limit(NEXT)
                        .toList());
    }
}
