package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.privacy.Person;
import dk.knudepunkt.platform.privacy.PersonalData;
import dk.knudepunkt.platform.privacy.PersonalRecord;
import dk.knudepunkt.platform.privacy.RecordKind;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The contacts that invoices name. What an invoice says is kept for five years after the year it is of, as the Bookkeeping
 * Act wants it, whoever asks and however short other things are kept; then it forgets them, and nothing else.
 */
@ApplicationScoped
class InvoicePersonalData implements PersonalData {

    private static final RecordKind INVOICE = new RecordKind("invoice", "Faktura", "Invoice");

    private static final int YEARS_BY_LAW = 5;

    private static final String ENDED = """
            from invoice where (content ->> 'issuedOn')::date < ?
              and (content -> 'customer' ->> 'contact' <> '' or content -> 'supplier' ->> 'contact' <> '')""";

    private static final String ERASE = """
            update invoice
            set version = version + 1,
                content = jsonb_set(jsonb_set(content, '{customer,contact}', '""'), '{supplier,contact}', '""')
                    #- '{customer,email}' #- '{supplier,email}'
            where id = any (?)""";

    private final Invoices invoices;
    private final Sql sql;
    private final InstantSource clock;

    InvoicePersonalData(Invoices invoices, Sql sql, InstantSource clock) {
        this.invoices = invoices;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public RecordKind kind() {
        return INVOICE;
    }

    @Override
    public Set<String> columns() {
        return Set.of("invoice.content");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return sql.first("select count(*) " + ENDED, row -> row.getLong(1), keptFrom(day))
                .orElseThrow();
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return sql.all(
                "select id " + ENDED + " order by id limit ? for update skip locked",
                row -> row.getObject(1, UUID.class),
                keptFrom(day),
                limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        var keptFrom = keptFrom(LocalDate.MAX);
        return invoices.streamAll()
                .filter(invoice -> invoice.content().customer().isOf(person)
                        || invoice.content().supplier().isOf(person))
                .map(invoice -> record(invoice, keptFrom))
                .toList();
    }

    private static PersonalRecord record(Invoice invoice, LocalDate keptFrom) {
        var content = invoice.content();
        return new PersonalRecord(
                INVOICE,
                invoice.id(),
                content.reference(),
                "/cofinancing/invoices/" + invoice.id(),
                content.issuedOn().isBefore(keptFrom),
                Map.of("supplier", content.supplier(), "customer", content.customer()));
    }

    @Override
    public void erase(List<UUID> ended) {
        sql.run(ERASE, ended);
    }

    /** The first day of the years whose invoices must be kept whole, or of those that are kept longer by choice. */
    private LocalDate keptFrom(LocalDate chosen) {
        var byLaw = Denmark.dateOf(clock.instant()).minusYears(YEARS_BY_LAW).withDayOfYear(1);
        return chosen.isBefore(byLaw) ? chosen : byLaw;
    }
}
