package dk.knudepunkt.cofinancing;

import dk.knudepunkt.platform.operation.Operation;
import dk.knudepunkt.platform.operation.OperationPart;
import jakarta.inject.Singleton;

/** How this service is doing, on the front page of whoever runs it. */
@Singleton
class CofinancingOperationPart extends OperationPart {

    CofinancingOperationPart(Operation operation) {
        super(CofinancingOperationPages.NAME, CofinancingOperationPages.PATH, operation);
    }

    @Override
    public String permission() {
        return "operation:begin";
    }
}
