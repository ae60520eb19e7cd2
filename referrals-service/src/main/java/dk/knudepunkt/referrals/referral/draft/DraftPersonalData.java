package dk.knudepunkt.referrals.referral.draft;

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
import org.hibernate.Session;

/** What drafts know of people. They are forgotten thirty days after they were saved, so no time is ever up. */
@ApplicationScoped
class DraftPersonalData implements PersonalData {

    private static final RecordKind DRAFT = new RecordKind("referral-draft", "Kladde", "Draft");

    private static final String ABOUT = """
            select * from referral_draft
            where lower(content ->> 'contactEmail') = :email or lower(content ->> 'companyEmail') = :email
               or right(regexp_replace(content ->> 'contactPhone', '\\D', '', 'g'), 8) = :phone
               or right(regexp_replace(content ->> 'companyPhone', '\\D', '', 'g'), 8) = :phone
            order by saved_at""";

    private final PersonalRows rows;
    private final Session database;

    DraftPersonalData(PersonalRows rows, Session database) {
        this.rows = rows;
        this.database = database;
    }

    @Override
    public RecordKind kind() {
        return DRAFT;
    }

    @Override
    public Set<String> columns() {
        return Set.of("referral_draft.content");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return 0;
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return List.of();
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        return rows.about(person, ABOUT, Draft.class).stream()
                .map(DraftPersonalData::record)
                .toList();
    }

    /** Nobody waits for a draft. */
    private static PersonalRecord record(Draft draft) {
        var whose = draft.unitCode() == null ? draft.savedBy() : draft.unitCode();
        return new PersonalRecord(
                DRAFT, draft.id(), whose, "/referrals/drafts", true, Map.of("content", draft.content()));
    }

    @Override
    public void erase(List<UUID> drafts) {
        database.createMutationQuery("delete Draft where id in (:ids)")
                .setParameter("ids", drafts)
                .executeUpdate();
    }
}
