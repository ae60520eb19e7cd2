package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.cofinancing.statement.billing.InvoiceParty;
import dk.knudepunkt.cofinancing.statement.billing.InvoiceStandard;
import dk.knudepunkt.cofinancing.statement.billing.VatTreatment;
import java.time.LocalDate;
import java.util.List;

/** An invoice of two lines to Greve. */
final class SampleInvoice {

    private SampleInvoice() {}

    static InvoiceContent of(VatTreatment vat, long first, long second) {
        var supplier = new InvoiceParty(
                "Det fælles sekretariat",
                "10000009",
                "5790000000012",
                "Havnegade 1",
                "4000",
                "Roskilde",
                "Regnskab",
                "regnskab@sekretariat.example");
        var customer = new InvoiceParty(
                "Greve Kommune", "10000009", "5790000000005", "Rådhusholmen 10", "2670", "Greve", "Økonomi", null);
        return new InvoiceContent(
                InvoiceStandard.PEPPOL,
                "F-2021-000001",
                "O-2021-000001",
                2021,
                LocalDate.of(2021, 6, 1),
                LocalDate.of(2021, 7, 1),
                supplier,
                "0216",
                "4069123456",
                customer,
                "4500123456",
                vat,
                vat == VatTreatment.STANDARD ? "" : "Medfinansiering uden moms",
                List.of(
                        new InvoiceContent.Line("Medfinansiering 2021: Fødevarer", first),
                        new InvoiceContent.Line("Medfinansiering 2021: Life Science", second)));
    }
}
