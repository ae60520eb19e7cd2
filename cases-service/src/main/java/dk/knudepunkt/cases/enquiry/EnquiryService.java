package dk.knudepunkt.cases.enquiry;

import dk.knudepunkt.cases.enquiry.EnquiryRequests.OpenCrisisDesk;
import dk.knudepunkt.cases.enquiry.EnquiryRequests.RegisterEnquiry;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done at the crisis desk. */
@ApplicationScoped
@Transactional
class EnquiryService {

    private final Crises crises;
    private final Enquiries enquiries;
    private final Audit audit;
    private final InstantSource clock;

    EnquiryService(Crises crises, Enquiries enquiries, Audit audit, InstantSource clock) {
        this.crises = crises;
        this.enquiries = enquiries;
        this.audit = audit;
        this.clock = clock;
    }

    List<CrisisView> crises() {
        return crises.newest().stream().map(CrisisView::of).toList();
    }

    CrisisView crisis(String code) {
        return CrisisView.of(known(code));
    }

    CrisisView open(OpenCrisisDesk request) {
        if (crises.findByIdOptional(request.code()).isPresent()) {
            throw EnquiryProblem.crisisKnown(request.code()).at("/code");
        }
        var crisis = new Crisis(request.code(), request.name(), request.startedOn());
        crises.persistAndFlush(crisis);
        audit.record("opened", "crisis", crisis.code());
        return CrisisView.of(crisis);
    }

    CrisisView close(String code, @Nullable IfMatch ifMatch, LocalDate on) {
        var crisis = known(code);
        IfMatch.check(ifMatch, crisis.version());
        crisis.end(on);
        crises.flush();
        audit.record("ended", "crisis", code);
        return CrisisView.of(crisis);
    }

    Enquiry register(RegisterEnquiry request) {
        var crisis = crises.findByIdOptional(request.crisis())
                .orElseThrow(
                        () -> EnquiryProblem.unknownCrisis(request.crisis()).at("/crisis"));
        var enquiry = new Enquiry(crisis, request.asked(), today());
        enquiries.persist(enquiry);
        return audited("registered", enquiry);
    }

    Enquiry answer(UUID id, @Nullable IfMatch ifMatch, LocalDate on) {
        var enquiry = forChange(id, ifMatch);
        enquiry.answer(on, today());
        return audited("answered", enquiry);
    }

    Enquiry withdraw(UUID id, @Nullable IfMatch ifMatch) {
        var enquiry = forChange(id, ifMatch);
        enquiry.withdraw();
        return audited("withdrawn", enquiry);
    }

    Enquiry get(UUID id) {
        return enquiries.get(id);
    }

    Page<Enquiry> newest(Enquiries.Filter filter, @Nullable String cursor, int limit) {
        return enquiries.newest(filter, cursor, limit);
    }

    List<EnquiryCount> counts(Enquiries.Filter filter) {
        return enquiries.counts(filter);
    }

    private Crisis known(String code) {
        return crises.findByIdOptional(code).orElseThrow(() -> EnquiryProblem.crisisNotFound(code));
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }

    private Enquiry forChange(UUID id, @Nullable IfMatch ifMatch) {
        var enquiry = enquiries.get(id);
        IfMatch.check(ifMatch, enquiry.version());
        return enquiry;
    }

    private Enquiry audited(String action, Enquiry enquiry) {
        enquiries.flush();
        audit.record(action, "enquiry", enquiry.id());
        return enquiry;
    }
}
