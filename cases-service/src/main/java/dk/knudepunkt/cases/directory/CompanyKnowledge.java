package dk.knudepunkt.cases.directory;

import dk.knudepunkt.cases.company.consent.ConsentStatementView;
import dk.knudepunkt.cases.company.contact.ContactPersonView;
import dk.knudepunkt.cases.company.segment.SegmentView;
import dk.knudepunkt.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a company beside its card.
 *
 * @param segment the judgement that holds; absent where nobody has judged
 * @param consents those that hold
 * @param elsewhere what systems told of times before their companies were known here, the latest first
 */
record CompanyKnowledge(
        @Nullable SegmentView segment,
        Page<ContactPersonView> contacts,
        List<ConsentStatementView> consents,
        List<ContactElsewhere> elsewhere) {}
