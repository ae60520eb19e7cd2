package dk.knudepunkt.cases.company.segment;

import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.cases.company.CompanyService;
import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.cases.developer.GuideRenamed;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what companies were judged to be out for. */
@ApplicationScoped
@Transactional
public class SegmentService {

    private final Judgements judgements;
    private final CompanyService companies;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    SegmentService(Judgements judgements, CompanyService companies, Audit audit, Caller caller, InstantSource clock) {
        this.judgements = judgements;
        this.companies = companies;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    SegmentView judge(String cvr, JudgeSegment request) {
        var company = companies.get(cvr);
        var now = clock.instant();
        var judgement = new SegmentJudgement(
                company,
                request.segment(),
                Objects.requireNonNullElse(request.judgedOn(), Denmark.dateOf(now)),
                request.reason(),
                caller.subject(),
                now);
        judgements.persist(judgement);
        audit.record("judged", "company-segment", company.cvr());
        return SegmentView.of(judgement);
    }

    /** Those of the company and its aliases, the one that holds first. */
    public Page<SegmentView> of(String cvr, @Nullable String cursor, int limit) {
        return judgements.of(companies.get(cvr), cursor, limit).map(SegmentView::of);
    }

    /** What the company was judged to be out for on a day; nothing where nobody had judged. */
    public Optional<Segment> holding(Company company, LocalDate day) {
        return judgements.holding(company, day).map(SegmentJudgement::segment);
    }

    void renamed(@Observes GuideRenamed guide) {
        judgements.rename(guide.from(), guide.to());
    }
}
