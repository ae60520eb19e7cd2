package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.account.Accounts;
import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.cases.company.CompanyCard;
import dk.knudepunkt.cases.company.CompanyService;
import dk.knudepunkt.cases.company.segment.SegmentService;
import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.cases.course.part.Opening;
import dk.knudepunkt.cases.developer.Guide;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a course begins with: its company, who pays, and what the company was judged to be out for on that day. */
@ApplicationScoped
class Openings {

    private final CompanyService companies;
    private final SegmentService segments;
    private final Accounts accounts;

    Openings(CompanyService companies, SegmentService segments, Accounts accounts) {
        this.companies = companies;
        this.segments = segments;
        this.accounts = accounts;
    }

    /** Of a course that somebody brings in. */
    Opening of(OpenCourse request, String bringer) {
        var company = companies.met(request.company().cvr(), request.told(), bringer);
        var focus = request.focus(accounts.open(request.accountCode(), request.startedOn()));
        return new Opening(
                company,
                request.company().seat(),
                request.courseKind(),
                request.developerId(),
                request.startedOn(),
                focus.outFor(judged(focus.segment(), company, request.startedOn())));
    }

    /** Of the course of a referral. */
    Opening of(ReferralListener.AcceptedReferral referral, Guide developer) {
        var told = CompanyCard.told(null, referral.municipalityCode(), null, null);
        var company = companies.met(referral.cvr(), told, null);
        var opening = referral.opening(company, developer, accounts.specialised());
        return opening.with(opening.focus().outFor(judged(null, company, opening.startedOn())));
    }

    /** Whoever opens the course knows better. */
    private @Nullable Segment judged(@Nullable Segment now, Company company, LocalDate on) {
        return now == null ? segments.holding(company, on).orElse(null) : now;
    }
}
