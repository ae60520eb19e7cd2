package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The invoices that the caller may read, by their number or by municipality. */
@ApplicationScoped
class InvoiceSource implements SearchSource {

    private final InvoiceService service;

    InvoiceSource(InvoiceService service) {
        this.service = service;
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public Words kind() {
        return new Words("Fakturaer", "Invoices");
    }

    @Override
    public @Nullable String permission() {
        return "invoice:read";
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        var found = text.isNumber()
                ? service.numbered(text.reference().orElse("")).stream().toList()
                : service.newest(Municipality.named(text::isIn), Hits.MOST + 1);
        return Hits.of(found, invoice -> hit(invoice, text, shell), null);
    }

    private static SearchHit hit(Invoice invoice, SearchText text, Shell shell) {
        var content = invoice.content();
        return new SearchHit(
                content.reference(),
                shell.municipality(invoice.municipalityCode()) + " " + content.year(),
                "/cofinancing/invoices/" + invoice.id(),
                text.is(content.reference()));
    }
}
