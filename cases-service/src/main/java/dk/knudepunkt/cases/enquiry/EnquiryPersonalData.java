package dk.knudepunkt.cases.enquiry;

import dk.knudepunkt.platform.privacy.Person;
import dk.knudepunkt.platform.privacy.PersonalData;
import dk.knudepunkt.platform.privacy.PersonalRecord;
import dk.knudepunkt.platform.privacy.PersonalRows;
import dk.knudepunkt.platform.privacy.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was asked at the crisis desk: found by how the company is reached, or where an address stands in it. */
@ApplicationScoped
class EnquiryPersonalData implements PersonalData {

    private static final RecordKind ENQUIRY =
            new RecordKind("enquiry", "Henvendelse til krisevagten", "Crisis enquiry");

    private static final String ENDED = "from enquiry where question is not null and received_on < :day";

    private static final String ABOUT = """
            select * from enquiry
            where question is not null
              and (position(:email in lower(question)) > 0
                   or position(:phone in regexp_replace(question, '\\D', '', 'g')) > 0
                   or cvr in (select cvr from company
                              where lower(email) = :email
                                 or right(regexp_replace(phone, '\\D', '', 'g'), 8) = :phone))
            order by received_on, id""";

    private final PersonalRows rows;
    private final Enquiries enquiries;

    EnquiryPersonalData(PersonalRows rows, Enquiries enquiries) {
        this.rows = rows;
        this.enquiries = enquiries;
    }

    @Override
    public RecordKind kind() {
        return ENQUIRY;
    }

    @Override
    public Set<String> columns() {
        return Set.of("enquiry.question");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return rows.count(ENDED, day);
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return rows.longestEnded(ENDED, "received_on", day, limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        return rows.about(person, ABOUT, Enquiry.class).stream()
                .map(enquiry -> new PersonalRecord(
                        ENQUIRY,
                        enquiry.id(),
                        enquiry.receivedOn().toString(),
                        "/crisis-desk/enquiries/" + enquiry.id(),
                        !enquiry.isOpen(),
                        Map.of("question", enquiry.question().orElseThrow())))
                .toList();
    }

    @Override
    public void erase(List<UUID> ids) {
        enquiries.list("id in ?1", ids).forEach(Enquiry::forgetQuestion);
    }
}
