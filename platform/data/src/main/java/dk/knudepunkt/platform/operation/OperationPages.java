package dk.knudepunkt.platform.operation;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;

/** What stands behind the numbers of {@link OperationPart}. A service gives it an address by a class of its own. */
public abstract class OperationPages {

    private final Words name;
    private final Operation operation;
    private final Shells shells;

    /** @param name what people call what the service does */
    protected OperationPages(Words name, Operation operation, Shells shells) {
        this.name = name;
        this.operation = operation;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "operation")
    static class Templates {
        static native TemplateInstance operation(
                Shell shell, Words name, Operation.State state, OperationDetails details);
    }

    @GET
    @PermissionsAllowed("operation:begin")
    public TemplateInstance operation() {
        return Templates.operation(shells.here(), name, operation.now(), operation.details());
    }
}
