package dk.knudepunkt.cofinancing;

import static dk.knudepunkt.cofinancing.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class SubmenuTest {

    private static final String NAV =
            "**.find { it.name() == 'nav' && it.@'aria-label' == 'Medfinansiering' }.'**'.findAll { it.name() == 'a' }";

    @Test
    void whoHasInvoicesIsLedToThem() {
        assertThat(links("finance-greve", "/cofinancing/2021"))
                .containsExactly(
                        "Bidrag",
                        "Aftaler",
                        "Bekræftelser",
                        "Hvad nu hvis",
                        "Fakturaer",
                        "Klynger",
                        "Folketal og kommuner");
        assertThat(links("analyst", "/cofinancing/2021")).contains("Fakturaer");
        assertThat(links("council", "/cofinancing/2021"))
                .contains("Hvad nu hvis")
                .doesNotContain("Fakturaer");
    }

    @ParameterizedTest
    @CsvSource({
        "/cofinancing/2021, Bidrag",
        "/cofinancing/2021/municipalities/253, Bidrag",
        "/cofinancing/2021/comparison, Bidrag",
        "/cofinancing/what-if?year=2021, Hvad nu hvis",
        "/cofinancing/what-if/saved, Hvad nu hvis",
        "/cofinancing/agreements, Aftaler",
        "/cofinancing/reconfirmations/2022, Bekræftelser",
        "/cofinancing/clusters, Klynger"
    })
    void itSaysWhereTheReaderIs(String page, String label) {
        assertThat(as("council")
                        .get(page)
                        .htmlPath()
                        .<String>getList(NAV + ".findAll { it.@'aria-current' == 'page' }*.text()"))
                .containsExactly(label);
    }

    private static List<String> links(String client, String page) {
        return as(client).get(page).htmlPath().getList(NAV + "*.text()");
    }
}
