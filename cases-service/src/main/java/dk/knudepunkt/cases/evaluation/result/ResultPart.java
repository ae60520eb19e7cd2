package dk.knudepunkt.cases.evaluation.result;

import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** What the companies that one has guided this year have answered. */
@ApplicationScoped
class ResultPart implements HomePart {

    private final ResultService service;

    ResultPart(ResultService service) {
        this.service = service;
    }

    @CheckedTemplate(basePath = "evaluation")
    static class Templates {
        static native TemplateInstance part(Shell shell, EvaluationResults results);
    }

    @Override
    public int place() {
        return 55;
    }

    @Override
    public String permission() {
        return "evaluation:begin";
    }

    @Override
    public TemplateInstance show(Shell shell) {
        return Templates.part(shell, service.results(null, null, ResultGroup.SEGMENT));
    }
}
