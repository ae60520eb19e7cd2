package dk.knudepunkt.referrals;

import dk.knudepunkt.platform.operation.Operation;
import dk.knudepunkt.platform.operation.OperationPart;
import jakarta.inject.Singleton;

/** How this service is doing, on the front page of whoever runs it. */
@Singleton
class ReferralOperationPart extends OperationPart {

    ReferralOperationPart(Operation operation) {
        super(ReferralOperationPages.NAME, ReferralOperationPages.PATH, operation);
    }

    @Override
    public String permission() {
        return "operation:begin";
    }
}
