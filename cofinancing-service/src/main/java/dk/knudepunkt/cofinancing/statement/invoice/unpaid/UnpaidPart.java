package dk.knudepunkt.cofinancing.statement.invoice.unpaid;

import dk.knudepunkt.cofinancing.statement.invoice.InvoiceService;
import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** The invoices that a municipality has been sent and not paid. */
@ApplicationScoped
class UnpaidPart implements HomePart {

    private final InvoiceService service;

    UnpaidPart(InvoiceService service) {
        this.service = service;
    }

    @CheckedTemplate(basePath = "invoice")
    static class Templates {
        static native TemplateInstance part(Shell shell, long unpaid);
    }

    @Override
    public int place() {
        return 120;
    }

    @Override
    public String permission() {
        return "invoice:begin";
    }

    @Override
    public TemplateInstance show(Shell shell) {
        return Templates.part(shell, service.unpaid());
    }
}
