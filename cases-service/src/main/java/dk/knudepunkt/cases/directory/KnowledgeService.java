package dk.knudepunkt.cases.directory;

import dk.knudepunkt.cases.company.consent.ConsentService;
import dk.knudepunkt.cases.company.consent.ConsentStatementView;
import dk.knudepunkt.cases.company.contact.ContactService;
import dk.knudepunkt.cases.company.segment.SegmentService;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Gathers what is known of a company. */
@ApplicationScoped
@Transactional
class KnowledgeService {

    private static final String ELSEWHERE = """
            select told.system, max(told.contact_on) as contact_on, max(told.guided_on) as guided_on
            from imported_company told
            join company own on own.id = told.company_id
            join company survivor on survivor.id = own.survivor_id
            where survivor.cvr = ? and (told.contact_on is not null or told.guided_on is not null)
            group by told.system
            order by greatest(max(told.contact_on), max(told.guided_on)) desc, told.system""";

    private final SegmentService segments;
    private final ContactService contacts;
    private final ConsentService consents;
    private final Sql sql;

    KnowledgeService(SegmentService segments, ContactService contacts, ConsentService consents, Sql sql) {
        this.segments = segments;
        this.contacts = contacts;
        this.consents = consents;
        this.sql = sql;
    }

    CompanyKnowledge of(String cvr) {
        return new CompanyKnowledge(
                segments.of(cvr, null, 1).items().stream().findFirst().orElse(null),
                contacts.of(cvr, null, Page.MAX_LIMIT),
                consents.of(cvr, null, Page.MAX_LIMIT).items().stream()
                        .filter(ConsentStatementView::holds)
                        .toList(),
                sql.all(ELSEWHERE, ContactElsewhere::of, cvr));
    }
}
