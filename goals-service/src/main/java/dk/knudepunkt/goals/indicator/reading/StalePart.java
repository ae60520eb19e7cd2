package dk.knudepunkt.goals.indicator.reading;

import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** How many indicators rest on figures that are out of date. */
@ApplicationScoped
class StalePart implements HomePart {

    private final IndicatorKnowledge knowledge;
    private final InstantSource clock;

    StalePart(IndicatorKnowledge knowledge, InstantSource clock) {
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "indicator")
    static class Templates {
        static native TemplateInstance part(Shell shell, int stale);
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public String permission() {
        return "indicator:begin";
    }

    @Override
    public TemplateInstance show(Shell shell) {
        return Templates.part(
                shell, knowledge.stale(Denmark.dateOf(clock.instant())).size());
    }
}
