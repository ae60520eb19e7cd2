package dk.knudepunkt.cases.company;

import dk.knudepunkt.cases.developer.GuideRenamed;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the register. */
@ApplicationScoped
@Transactional
public class CompanyService {

    private final Companies companies;
    private final CompanyScope scope;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    CompanyService(Companies companies, CompanyScope scope, Audit audit, Caller caller, InstantSource clock) {
        this.companies = companies;
        this.scope = scope;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The company with this number, or the one that answers for it. */
    public CompanyView show(String cvr) {
        return view(get(cvr));
    }

    CompanyView view(Company company) {
        return CompanyView.of(company, companies.aliasesOf(company), scope);
    }

    /** The same as it is kept, for what hangs on it. Whose own was merged into one out of reach goes on with their own. */
    public Company get(String cvr) {
        return companies
                .byCvr(cvr)
                .filter(scope::includes)
                .map(company -> scope.includes(company.survivor()) ? company.survivor() : company)
                .orElseThrow(() -> CompanyProblem.notFound(cvr));
    }

    /** Others that may be the one about to be registered, also those that are said to be others. */
    public List<CompanyView> candidates(RegisterCompany request) {
        return alike(request).stream().map(this::view).toList();
    }

    private List<Company> alike(RegisterCompany request) {
        return companies.candidates(request.cvr(), request.card()).stream()
                .filter(scope::includes)
                .toList();
    }

    /** A company of which nobody has told yet, unless it may be one that is known. */
    public CompanyView register(RegisterCompany request) {
        if (companies.byCvr(request.cvr()).isPresent()) {
            throw CompanyProblem.known(request.cvr()).at("/cvr");
        }
        var candidates = alike(request).stream()
                .filter(other -> !request.isDistinctFrom(other))
                .toList();
        if (!candidates.isEmpty()) {
            throw CompanyProblem.mayBeKnown(candidates).at("/distinctFrom");
        }
        var company = new Company(request.cvr(), request.card(), caller.subject(), clock.instant());
        companies.persist(company);
        return audited("registered", company);
    }

    /** Says what a company is now. */
    public CompanyView describe(String cvr, @Nullable IfMatch ifMatch, DescribeCompany request) {
        var company = get(cvr);
        IfMatch.check(ifMatch, company.version());
        company.describe(request.card());
        return audited("described", company);
    }

    /** The company that a course or a referral speaks of; what is told and was not known of it is known now. */
    public Company met(String cvr, CompanyCard told, @Nullable String by) {
        var known = companies.byCvrToChange(cvr);
        if (known.isPresent()) {
            known.get().learn(told);
            return known.get();
        }
        var company = new Company(cvr, told, by, clock.instant());
        companies.persist(company);
        return company;
    }

    void renamed(@Observes GuideRenamed guide) {
        companies.registeredBy(guide.from()).forEach(company -> company.registeredBy(guide.to()));
    }

    private CompanyView audited(String action, Company company) {
        companies.flush();
        audit.record(action, "company", company.cvr());
        return view(company);
    }
}
