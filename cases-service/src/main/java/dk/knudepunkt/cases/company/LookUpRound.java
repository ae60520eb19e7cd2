package dk.knudepunkt.cases.company;

import dk.knudepunkt.platform.lead.Elsewhere;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.register.CompanyRegister;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks the business register about companies that were told of, outside of anybody's request. */
@ApplicationScoped
class LookUpRound {

    private final LookUpService companies;
    private final CompanyRegister register;

    LookUpRound(LookUpService companies, CompanyRegister register) {
        this.companies = companies;
        this.register = register;
    }

    @Scheduled(
            every = "{knudepunkt.company-register.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Elsewhere.class)
    void ask() {
        companies.due().forEach(this::ask);
    }

    private void ask(String cvr) {
        try {
            var found = register.find(cvr);
            if (found.isPresent()) {
                companies.found(found.get(), register.places(cvr));
            } else {
                companies.unknown(cvr);
            }
        } catch (Problem silent) {
            companies.silent(cvr);
        }
    }
}
