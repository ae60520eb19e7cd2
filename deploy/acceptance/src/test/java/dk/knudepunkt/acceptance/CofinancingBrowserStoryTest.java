package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Greve's finance officer and the house's analyst do with the shipped agreements what they did by letter and spreadsheet:
 * each figure is one of the council's printed table, or follows from it by the agreed key.
 */
@ExtendWith(WithHub.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CofinancingBrowserStoryTest {

    private static final String GREVE = "253";
    private static final String ALL_OF_GREVE = "132.304";

    @AutoClose
    private final Chromium chromium = Chromium.start();

    private final Hub hub;

    CofinancingBrowserStoryTest(Hub hub) {
        this.hub = hub;
    }

    @Test
    void fromTheAgreementOf2021ToTheInvoiceOfGreve() throws Exception {
        try (var officer = chromium.visit(hub, Screen.DESK)) {
            officer.as("finance-greve");
            readsTheAgreementsOf2021(officer);
            goesOnIn2022(officer);
            asksWhatIfSolrodLeaves(officer);
            saysHowGreveWantsItsInvoices(officer);
        }
        try (var analyst = chromium.visit(hub, Screen.DESK)) {
            analyst.as("analyst");
            proposesWhoBills(analyst);
            approvesWhoBills();
            issuesTheStatement(analyst);
            makesTheInvoice(analyst);
        }
    }

    /** As the council knows it, closing both ways: rows to the right, columns at the foot. */
    private void readsTheAgreementsOf2021(Visit officer) {
        officer.to("/cofinancing/agreements?status=IN_FORCE");
        assertThat(officer.main().locator("tbody tr")).hasCount(4);
        officer.to("/cofinancing/2021");
        row(officer, "Greve").holds("33.424", "33.678", "33.245", "31.957", ALL_OF_GREVE);
        row(officer, "Solrød").holds("15.510", "15.628", "15.427", "14.829", "61.394");
        row(officer, "I alt").holds("1.000.000", "1.000.000", "1.000.000", "1.000.000", "4.000.000");
        officer.follow("Den trykte tabel");
        officer.sees("6 steder er tabellen ikke rigtig");
    }

    private void goesOnIn2022(Visit officer) {
        officer.to("/cofinancing/reconfirmations/2022");
        officer.sees("Greve mangler at bekræfte");
        officer.fill("minutesReference", "Byrådet 14.12.2021, punkt 7");
        officer.press("Bekræft");
        officer.sees("Greve mangler intet for 2022.");
        officer.sees("4 er givet, 64 mangler.");
    }

    /** From the municipality's own page; the others take over what it paid, in full and by the same key. */
    private void asksWhatIfSolrodLeaves(Visit officer) {
        officer.to("/cofinancing/2021/municipalities/269");
        officer.sees("Solrød betaler 61.394 kr.");
        officer.follow("Hvad nu hvis kommunen træder ud?");
        officer.sees("4.000.000 → 4.000.000");
        row(officer, "Greve").holds(ALL_OF_GREVE, "136.496", "+4.192");
        row(officer, "Solrød").holds("61.394", "0", "-61.394");
        officer.to("/cofinancing/2021");
        row(officer, "Greve").holds(ALL_OF_GREVE);
    }

    private void saysHowGreveWantsItsInvoices(Visit officer) {
        officer.to("/cofinancing/billing/customers/" + GREVE);
        fill(officer, party("Greve Kommune"));
        officer.fill("orderNumber", "4500123456");
        officer.press("Gem");
        assertThat(officer.page().locator("[name=orderNumber]")).hasValue("4500123456");
    }

    private void proposesWhoBills(Visit analyst) {
        analyst.to("/cofinancing/billing/biller");
        fill(analyst, party("Region"));
        fill(analyst, Map.of("bankRegistration", "0216", "account", "4069123456", "daysToPay", "30"));
        analyst.fill("vatReason", "Uden for momsloven");
        analyst.tick("vat-OUTSIDE_SCOPE");
        analyst.press("Foreslå");
        analyst.sees("Venter på en anden person");
    }

    /** Who proposed it cannot. */
    private void approvesWhoBills() {
        try (var admin = chromium.visit(hub, Screen.DESK)) {
            admin.as("admin");
            admin.to("/cofinancing/billing/biller");
            admin.main().locator("[aria-labelledby=proposals] a").first().click();
            row(admin, "Kontonummer").holds("–", "4069123456");
            admin.press("Godkend");
            admin.sees("Taget i brug");
        }
    }

    private void issuesTheStatement(Visit analyst) throws Exception {
        analyst.to("/cofinancing/2021/municipalities/" + GREVE);
        analyst.sees("Greve betaler " + ALL_OF_GREVE + " kr.");
        analyst.press("Udsted opgørelse");
        analyst.sees("En udstedt opgørelse ændres aldrig.");
        row(analyst, "I alt").holds(ALL_OF_GREVE);
        var amounts = analyst.main().locator("td.amount");
        assertThat(amounts).hasText(new String[] {"33.424", "33.678", "33.245", "31.957", ALL_OF_GREVE});
        assertTrue(downloaded(analyst, "PDF").startsWith("%PDF-"));
    }

    private void makesTheInvoice(Visit analyst) throws Exception {
        analyst.press("Lav faktura");
        analyst.sees("4500123456");
        row(analyst, "I alt").holds(ALL_OF_GREVE);
        for (var standard : List.of("PEPPOL BIS Billing 3", "OIOUBL 2.1")) {
            var ubl = downloaded(analyst, "Hent som " + standard);
            assertTrue(ubl.contains("132304.00"), "the amount due in " + standard);
            assertTrue(ubl.contains("4500123456"), "Greve's order number in " + standard);
        }
        analyst.press("Noter som sendt");
        analyst.press("Noter som betalt");
        assertThat(analyst.main().locator("dd").filter(has("Analytiker, erhvervshuset")))
                .hasCount(2);
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static String downloaded(Visit visit, String link) throws Exception {
        var download = visit.page().waitForDownload(() -> visit.follow(link));
        return new String(Files.readAllBytes(download.path()), StandardCharsets.ISO_8859_1);
    }

    private static void fill(Visit visit, Map<String, String> fields) {
        fields.forEach(visit::fill);
    }

    private static Map<String, String> party(String name) {
        return Map.of(
                "party.name", name,
                "party.cvr", "10000009",
                "party.gln", "5790000000005",
                "party.street", "Rådhusholmen 10",
                "party.postCode", "2670",
                "party.city", "Greve",
                "party.contact", "Økonomi");
    }

    /** The first row of the page that begins with a word. */
    private static Row row(Visit visit, String name) {
        return new Row(visit.main()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(visit.page().locator("th", new Page.LocatorOptions().setHasText(name))))
                .first());
    }

    private record Row(Locator row) {

        /** The cells hold these, in this order, whatever stands between. */
        void holds(String... wanted) {
            assertThat(row).isVisible();
            var cells = row.locator("td").allInnerTexts().stream()
                    .map(String::strip)
                    .toList();
            assertEquals(
                    List.of(wanted),
                    cells.stream().filter(List.of(wanted)::contains).toList(),
                    () -> "of " + cells);
        }
    }
}
