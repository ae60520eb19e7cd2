package dk.knudepunkt.goals;

import dk.knudepunkt.platform.operation.Operation;
import dk.knudepunkt.platform.operation.OperationPart;
import jakarta.inject.Singleton;

/** How this service is doing, on the front page of whoever runs it. */
@Singleton
class GoalOperationPart extends OperationPart {

    GoalOperationPart(Operation operation) {
        super(GoalOperationPages.NAME, GoalOperationPages.PATH, operation);
    }

    @Override
    public String permission() {
        return "operation:begin";
    }
}
