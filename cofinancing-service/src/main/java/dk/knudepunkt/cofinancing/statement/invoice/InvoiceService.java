package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.cofinancing.statement.Statement;
import dk.knudepunkt.cofinancing.statement.StatementService;
import dk.knudepunkt.cofinancing.statement.billing.BillingService;
import dk.knudepunkt.cofinancing.statement.billing.InvoiceStandard;
import dk.knudepunkt.cofinancing.statement.billing.biller.BillerService;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.series.OneFile;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes invoices of statements and notes what becomes of them. */
@ApplicationScoped
@Transactional
public class InvoiceService {

    private final Invoices invoices;
    private final BillingService billing;
    private final BillerService biller;
    private final StatementService statements;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    InvoiceService(
            Invoices invoices,
            BillingService billing,
            BillerService biller,
            StatementService statements,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.invoices = invoices;
        this.billing = billing;
        this.biller = biller;
        this.statements = statements;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes it in a standard; where none is named, in the one that the municipality has said. */
    Invoice make(UUID statementId, @Nullable InvoiceStandard standard) {
        var statement = statements
                .find(statementId)
                .orElseThrow(() -> InvoiceProblem.unknownStatement().at("/statementId"));
        invoices.ofStatement(statementId).ifPresent(made -> {
            throw InvoiceProblem.alreadyBilled(made.content().reference());
        });
        var invoice = new Invoice(statementId, statement.municipalityCode(), content(statement, standard));
        invoices.persistAndFlush(invoice);
        audit.record("made", "invoice", invoice.id());
        return invoice;
    }

    private InvoiceContent content(Statement statement, @Nullable InvoiceStandard standard) {
        var bill = Bill.by(biller.settings().orElseThrow(InvoiceProblem::billerMissing));
        var customer = billing.customerSettings(statement.municipalityCode())
                .orElseThrow(() -> InvoiceProblem.customerMissing(Municipality.nameOf(statement.municipalityCode())));
        var today = Denmark.dateOf(clock.instant());
        var reference = "F-%d-%06d".formatted(today.getYear(), invoices.nextNumber(today.getYear()));
        var content = bill.of(statement, customer, reference, today);
        return standard == null ? content : content.in(standard);
    }

    /** One within the caller's reach, or a refusal that does not tell whether it exists. */
    Invoice get(UUID id) {
        return invoices.findByIdOptional(id)
                .filter(invoice -> billing.mayRead(invoice.municipalityCode()))
                .orElseThrow(InvoiceProblem::notFound);
    }

    Page<Invoice> page(boolean unpaid, Sort sort, @Nullable String cursor, int limit) {
        return invoices.page(within(unpaid), sort, cursor, limit);
    }

    /**
     * The same, all at once, for a file.
     *
     * @throws dk.knudepunkt.platform.problem.Problem where it would be too long
     */
    List<Invoice> all(boolean unpaid, Sort sort) {
        audit.record("exported", "invoices", "found");
        return OneFile.of(page(unpaid, sort, null, OneFile.MOST));
    }

    /** How many there are of what a page is a part of, and what is to be paid of them. */
    Invoices.Total total(boolean unpaid) {
        return invoices.total(within(unpaid));
    }

    /** A finance officer sees those of their own municipality. */
    private Invoices.Filter within(boolean unpaid) {
        return new Invoices.Filter(
                billing.readsAll() ? null : caller.municipality().orElse(""), unpaid);
    }

    /** The one that people call so, within the caller's reach. */
    Optional<Invoice> numbered(String reference) {
        return invoices.numbered(reference).filter(invoice -> billing.mayRead(invoice.municipalityCode()));
    }

    /** The newest of these municipalities, within the caller's reach. */
    List<Invoice> newest(Collection<String> municipalities, int limit) {
        var within = municipalities.stream().filter(billing::mayRead).toList();
        return within.isEmpty() ? List.of() : invoices.newest(within, limit);
    }

    /** How many the caller's municipality has been sent and not paid. */
    public long unpaid() {
        return caller.municipality().map(invoices::unpaid).orElse(0L);
    }

    Invoice send(UUID id, @Nullable IfMatch ifMatch) {
        var invoice = get(id);
        IfMatch.check(ifMatch, invoice.version());
        invoice.send(caller.subject(), clock.instant());
        return saved("sent", invoice);
    }

    Invoice pay(UUID id, @Nullable IfMatch ifMatch) {
        var invoice = get(id);
        IfMatch.check(ifMatch, invoice.version());
        invoice.pay(caller.subject(), clock.instant());
        return saved("paid", invoice);
    }

    private Invoice saved(String action, Invoice invoice) {
        invoices.flush();
        audit.record(action, "invoice", invoice.id());
        return invoice;
    }
}
