package dk.knudepunkt.cases.task.bulk;

import dk.knudepunkt.cases.task.OtherPortalService;
import dk.knudepunkt.cases.task.OtherPortalService.Taken;
import dk.knudepunkt.cases.task.ToldTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/** One row is one unit of work. */
@ApplicationScoped
@Transactional
class TaskRowService {

    private final OtherPortalService portal;
    private final TransactionSynchronizationRegistry transaction;

    TaskRowService(OtherPortalService portal, TransactionSynchronizationRegistry transaction) {
        this.portal = portal;
        this.transaction = transaction;
    }

    Taken take(String system, String externalId, ToldTask told) {
        return portal.take(system, externalId, told);
    }

    /** Does it and takes it back. */
    Taken tryOut(String system, String externalId, ToldTask told) {
        var taken = portal.take(system, externalId, told);
        transaction.setRollbackOnly();
        return taken;
    }
}
