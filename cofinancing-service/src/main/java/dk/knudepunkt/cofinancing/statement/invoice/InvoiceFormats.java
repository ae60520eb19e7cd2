package dk.knudepunkt.cofinancing.statement.invoice;

import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.cofinancing.statement.billing.InvoiceStandard;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Finds the format of a standard. */
@ApplicationScoped
class InvoiceFormats {

    private final Map<InvoiceStandard, InvoiceFormat> formats;

    InvoiceFormats(@All List<InvoiceFormat> formats) {
        this.formats = formats.stream().collect(toMap(InvoiceFormat::standard, Function.identity()));
    }

    byte[] write(InvoiceContent invoice, InvoiceStandard standard) {
        return Objects.requireNonNull(formats.get(standard), standard::name).write(invoice);
    }
}
