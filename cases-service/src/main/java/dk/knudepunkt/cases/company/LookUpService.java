package dk.knudepunkt.cases.company;

import dk.knudepunkt.platform.register.RegisteredCompany;
import dk.knudepunkt.platform.register.RegisteredPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** What the business register said of one company, or that it said nothing: each one unit of work. */
@ApplicationScoped
@Transactional
class LookUpService {

    /** How long a register that does not answer is left alone. */
    private static final Duration LATER = Duration.ofMinutes(5);

    private static final int BATCH = 50;

    private final Companies companies;
    private final InstantSource clock;

    LookUpService(Companies companies, InstantSource clock) {
        this.companies = companies;
        this.clock = clock;
    }

    List<String> due() {
        return companies.toLookUp(clock.instant(), BATCH);
    }

    void found(RegisteredCompany registered, List<RegisteredPlace> places) {
        companies.byCvrToChange(registered.cvr()).ifPresent(company -> company.lookedUp(card(registered), places));
    }

    /** The register does not know it: what people say of it is all there is. */
    void unknown(String cvr) {
        companies.byCvrToChange(cvr).ifPresent(company -> company.lookUpAgain(null));
    }

    void silent(String cvr) {
        companies
                .byCvr(cvr)
                .ifPresent(company -> company.lookUpAgain(clock.instant().plus(LATER)));
    }

    private static CompanyCard card(RegisteredCompany registered) {
        return new CompanyCard(
                registered.name(),
                registered.municipalityCode(),
                registered.industryCode(),
                registered.employees(),
                registered.advertisingProtected(),
                registered.email(),
                registered.phone());
    }
}
