package dk.knudepunkt.integration;

import dk.knudepunkt.platform.operation.Operation;
import dk.knudepunkt.platform.operation.OperationPages;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.page.Words;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What stands behind the numbers of how this service is doing. */
@Path(IntegrationOperationPages.PATH)
@Produces(MediaType.TEXT_HTML)
class IntegrationOperationPages extends OperationPages {

    static final String PATH = "/webhooks/operation";

    /** What people call what the service does. */
    static final Words NAME = new Words("Beskeder til systemer", "Messages to systems");

    IntegrationOperationPages(Operation operation, Shells shells) {
        super(NAME, operation, shells);
    }
}
