package dk.knudepunkt.cases.privacy;

import dk.knudepunkt.cases.task.bid.Bid;
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

/** What a consultant wrote in a bid; it is over when the address of the letter is. */
@ApplicationScoped
class BidPersonalData implements PersonalData {

    private static final RecordKind BID = new RecordKind("bid", "Tilbud", "Bid");

    private static final String ENDED = "from bid where expires_on < :day and offer is not null";

    private static final String ABOUT = """
            select bid.* from bid join consultant on consultant.id = bid.consultant_id
            where bid.offer is not null and lower(consultant.email) = :email order by bid.id""";

    private final PersonalRows rows;
    private final Session database;

    BidPersonalData(PersonalRows rows, Session database) {
        this.rows = rows;
        this.database = database;
    }

    @Override
    public RecordKind kind() {
        return BID;
    }

    @Override
    public Set<String> columns() {
        return Set.of("bid.offer");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return rows.count(ENDED, day);
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return rows.longestEnded(ENDED, "expires_on", day, limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        return database
                .createNativeQuery(ABOUT, Bid.class)
                .setParameter("email", person.emailKey(), String.class)
                .getResultList()
                .stream()
                .map(bid -> new PersonalRecord(
                        BID,
                        bid.id(),
                        bid.id().toString(),
                        "/adviser-tasks",
                        true,
                        Map.of("offer", bid.offer().orElseThrow())))
                .toList();
    }

    @Override
    public void erase(List<UUID> bids) {
        database.createQuery("from Bid where id in (:ids)", Bid.class)
                .setParameter("ids", bids)
                .getResultList()
                .forEach(Bid::forgetOffer);
    }
}
