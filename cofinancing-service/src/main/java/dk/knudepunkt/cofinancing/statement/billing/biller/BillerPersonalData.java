package dk.knudepunkt.cofinancing.statement.billing.biller;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.privacy.Person;
import dk.knudepunkt.platform.privacy.PersonalData;
import dk.knudepunkt.platform.privacy.PersonalRecord;
import dk.knudepunkt.platform.privacy.RecordKind;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The contacts of the biller. One is needed as long as it stands on invoices to come; a proposal that was withdrawn, and
 * settings that others replaced, forget theirs and keep the account that they named.
 */
@ApplicationScoped
class BillerPersonalData implements PersonalData {

    private static final RecordKind BILLER = new RecordKind("biller", "Fakturaafsender", "Biller");

    private static final String ENDED = """
            from biller_proposal ended
            where settings -> 'party' ->> 'contact' <> ''
              and (status = 'WITHDRAWN' and settled_at < ?::date
                   or status = 'TAKEN_IN' and exists (
                       select from biller_proposal later
                       where later.status = 'TAKEN_IN' and later.settled_at > ended.settled_at
                         and later.settled_at < ?::date))""";

    private static final String ERASE = """
            update biller_proposal
            set version = version + 1, settings = jsonb_set(settings, '{party,contact}', '""') #- '{party,email}'
            where id = any (?)""";

    private final BillerProposals proposals;
    private final Sql sql;
    private final InstantSource clock;

    BillerPersonalData(BillerProposals proposals, Sql sql, InstantSource clock) {
        this.proposals = proposals;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public RecordKind kind() {
        return BILLER;
    }

    @Override
    public Set<String> columns() {
        return Set.of("biller_proposal.settings");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return sql.first("select count(*) " + ENDED, row -> row.getLong(1), day, day)
                .orElseThrow();
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return sql.all(
                "select id " + ENDED + " order by settled_at limit ? for update skip locked",
                row -> row.getObject(1, UUID.class),
                day,
                day,
                limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        var tomorrow = Denmark.dateOf(clock.instant()).plusDays(1);
        var ended =
                new HashSet<>(sql.all("select id " + ENDED, row -> row.getObject(1, UUID.class), tomorrow, tomorrow));
        return proposals
                .streamAll()
                .filter(proposed -> proposed.settings().party().isOf(person))
                .map(proposed -> new PersonalRecord(
                        BILLER,
                        proposed.id(),
                        proposed.settings().party().name(),
                        "/cofinancing/billing/biller/proposals/" + proposed.id(),
                        ended.contains(proposed.id()),
                        Map.of("party", proposed.settings().party())))
                .toList();
    }

    @Override
    public void erase(List<UUID> ended) {
        sql.run(ERASE, ended);
    }
}
