package dk.knudepunkt.platform.operation;

import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How a service is doing. Each service has a class of its own for it, which says what people call it. */
public abstract class OperationPart implements HomePart {

    private static final int LAST = 900;

    private final Words name;
    private final String page;
    private final Operation operation;

    /**
     * @param name what people call what the service does
     * @param page the address of its {@link OperationPages}
     */
    protected OperationPart(Words name, String page, Operation operation) {
        this.name = name;
        this.page = page;
        this.operation = operation;
    }

    @CheckedTemplate(basePath = "operation")
    static class Templates {
        static native TemplateInstance part(Shell shell, Words name, String page, Operation.State state);
    }

    @Override
    public int place() {
        return LAST;
    }

    @Override
    public TemplateInstance show(Shell shell) {
        return Templates.part(shell, name, page, operation.now());
    }
}
