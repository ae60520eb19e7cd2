package dk.knudepunkt.cases.directory;

import dk.knudepunkt.cases.company.consent.ConsentService;
import dk.knudepunkt.cases.company.consent.ConsentStatementView;
import dk.knudepunkt.cases.company.contact.ContactService;
import dk.knudepunkt.cases.company.segment.SegmentService;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Gathers what is known of a company. */
@ApplicationScoped
@Transactional
class KnowledgeService {

    private final SegmentService segments;
    private final ContactService contacts;
    private final ConsentService consents;

    KnowledgeService(SegmentService segments, ContactService contacts, ConsentService consents) {
        this.segments = segments;
        this.contacts = contacts;
        this.consents = consents;
    }

    CompanyKnowledge of(String cvr) {
        return new CompanyKnowledge(
                segments.of(cvr, null, 1).items().stream().findFirst().orElse(null),
                contacts.of(cvr, null, Page.MAX_LIMIT),
                consents.of(cvr, null, Page.MAX_LIMIT).items().stream()
                        .filter(ConsentStatementView::holds)
                        .toList());
    }
}
