package dk.knudepunkt.cases;

import dk.knudepunkt.platform.operation.Operation;
import dk.knudepunkt.platform.operation.OperationPart;
import jakarta.inject.Singleton;

/** How this service is doing, on the front page of whoever runs it. */
@Singleton
class CaseOperationPart extends OperationPart {

    CaseOperationPart(Operation operation) {
        super(CaseOperationPages.NAME, CaseOperationPages.PATH, operation);
    }

    @Override
    public String permission() {
        return "operation:begin";
    }
}
