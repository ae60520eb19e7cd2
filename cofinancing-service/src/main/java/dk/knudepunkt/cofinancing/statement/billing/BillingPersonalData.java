package dk.knudepunkt.cofinancing.statement.billing;

import dk.knudepunkt.platform.privacy.Person;
import dk.knudepunkt.platform.privacy.PersonalData;
import dk.knudepunkt.platform.privacy.PersonalRecord;
import dk.knudepunkt.platform.privacy.RecordKind;
import dk.knudepunkt.platform.register.Municipality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The contacts on whom bills call, one for each municipality. They are needed as long as they are named, and end by naming
 * somebody else.
 */
@ApplicationScoped
class BillingPersonalData implements PersonalData {

    private static final RecordKind CONTACT = new RecordKind("billing-contact", "Fakturakontakt", "Billing contact");

    private final EntityManager database;

    BillingPersonalData(EntityManager database) {
        this.database = database;
    }

    @Override
    public RecordKind kind() {
        return CONTACT;
    }

    @Override
    public Set<String> columns() {
        return Set.of("customer.settings");
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
        return database.createQuery("from Customer order by municipalityCode", Customer.class)
                .getResultStream()
                .filter(customer -> customer.settings().party().isOf(person))
                .map(customer -> record(
                        customer.settings().party(),
                        Municipality.nameOf(customer.municipalityCode()),
                        "/cofinancing/billing/customers/" + customer.municipalityCode()))
                .toList();
    }

    /** Named by its page, for a customer has no id. */
    private static PersonalRecord record(InvoiceParty party, String title, String page) {
        var id = UUID.nameUUIDFromBytes(page.getBytes(StandardCharsets.UTF_8));
        return new PersonalRecord(CONTACT, id, title, page, false, Map.of("party", party));
    }

    @Override
    public void erase(List<UUID> contacts) {
        throw new IllegalStateException("A billing contact never ends");
    }
}
