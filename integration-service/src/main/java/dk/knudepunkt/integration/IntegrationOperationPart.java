package dk.knudepunkt.integration;

import dk.knudepunkt.platform.operation.Operation;
import dk.knudepunkt.platform.operation.OperationPart;
import jakarta.inject.Singleton;

/** How this service is doing, on the front page of whoever runs it. */
@Singleton
class IntegrationOperationPart extends OperationPart {

    IntegrationOperationPart(Operation operation) {
        super(IntegrationOperationPages.NAME, IntegrationOperationPages.PATH, operation);
    }

    @Override
    public String permission() {
        return "operation:begin";
    }
}
