package dk.knudepunkt.cofinancing.statement.billing;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps how each municipality wants to be billed, and knows who may see it. */
@ApplicationScoped
@Transactional
public class BillingService {

    private final EntityManager database;
    private final Audit audit;
    private final Caller caller;

    BillingService(EntityManager database, Audit audit, Caller caller) {
        this.database = database;
        this.audit = audit;
        this.caller = caller;
    }

    /** What a municipality has said; empty until it has. */
    public Optional<CustomerSettings> customerSettings(String municipalityCode) {
        return find(municipalityCode).map(Customer::settings);
    }

    Optional<Customer> customer(String municipalityCode) {
        requireReach(municipalityCode);
        return find(municipalityCode);
    }

    /** A municipality that has said nothing yet is at version 0, and its first settings at 1. */
    Customer set(String municipalityCode, CustomerSettings settings, @Nullable IfMatch ifMatch) {
        requireReach(municipalityCode);
        var known = find(municipalityCode);
        IfMatch.check(ifMatch, known.map(Customer::version).orElse(0L));
        var customer = known.orElseGet(() -> new Customer(municipalityCode, settings));
        customer.set(settings);
        database.persist(customer);
        database.flush();
        audit.record("set", "customer", municipalityCode);
        return customer;
    }

    public boolean readsAll() {
        return caller.may("invoice:read-all");
    }

    public boolean mayRead(String municipalityCode) {
        return readsAll()
                || caller.municipality().filter(municipalityCode::equals).isPresent();
    }

    private Optional<Customer> find(String municipalityCode) {
        return Optional.ofNullable(database.find(Customer.class, municipalityCode));
    }

    private void requireReach(String municipalityCode) {
        if (!mayRead(municipalityCode)) {
            throw BillingProblem.notYours();
        }
    }
}
