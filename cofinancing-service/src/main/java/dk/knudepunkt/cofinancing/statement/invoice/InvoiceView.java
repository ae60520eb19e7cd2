package dk.knudepunkt.cofinancing.statement.invoice;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.register.Municipality;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invoice as JSON. */
@Schema(name = "Invoice")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvoiceView(
        UUID id,
        long version,
        UUID statementId,
        @Schema(examples = "253") String municipalityCode,
        InvoiceContent content,

        @Schema(examples = "132304.00", description = "What is to be paid, VAT included")
        BigDecimal total,

        @Nullable Instant sentAt,
        @Nullable String sentBy,
        @Nullable Instant paidAt,
        @Nullable String paidBy) {

    static final List<String> COLUMNS = List.of(
            "id",
            "reference",
            "statement",
            "municipalityCode",
            "municipality",
            "year",
            "issuedOn",
            "dueOn",
            "net",
            "total",
            "sentAt",
            "paidAt");

    static InvoiceView of(Invoice invoice) {
        return new InvoiceView(
                invoice.id(),
                invoice.version(),
                invoice.statementId(),
                invoice.municipalityCode(),
                invoice.content(),
                invoice.content().total(),
                invoice.sentAt().orElse(null),
                invoice.sentBy().orElse(null),
                invoice.paidAt().orElse(null),
                invoice.paidBy().orElse(null));
    }

    /** As a row of a file, in which the municipality has its name too. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                id,
                content.reference(),
                content.statement(),
                municipalityCode,
                Municipality.nameOf(municipalityCode),
                content.year(),
                content.issuedOn(),
                content.dueOn(),
                content.net(),
                total,
                sentAt,
                paidAt);
    }
}
