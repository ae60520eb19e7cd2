package dk.knudepunkt.platform.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a page asks a form for. */
class FormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

    @Test
    void aDateThatThePageKnowsStandsAsTheReaderWritesIt() {
        assertEquals("08-03-2026", form("da").with("from", DAY).value("from"));
        assertEquals("08/03/2026", form("en").with("from", DAY).value("from"));
    }

    @Test
    void aDateIsChosenHoweverItIsWritten() {
        var form = form("da").with("from", "2026-03-08");
        assertEquals(List.of(new Option("08-03-2026", "8. marts 2026")), form.options(List.of(DAY)));
        assertTrue(form.has("from", "08-03-2026"));
        assertFalse(form.has("from", "09-03-2026"));
    }

    @Test
    void aFieldOfSeveralValuesIsFilledWithAllOfThem() {
        assertEquals(
                List.of("253", "269"),
                form("da").with("parties", List.of("253", "269")).values("parties"));
    }

    @Test
    void namesByCodeAreValuesToChooseFrom() {
        assertEquals(
                List.of(new Option("les-solroed", "Solrød")),
                form("da").options(Map.of("les-solroed", "Solrød").entrySet()));
    }

    @Test
    void theConstantsOfAnEnumAreValuesToChooseFrom() {
        assertEquals(
                List.of(new Option("MONDAY", "MONDAY"), new Option("TUESDAY", "TUESDAY")),
                form("da").options(new Object[] {DayOfWeek.MONDAY, DayOfWeek.TUESDAY}));
    }

    @Test
    void whereThereAreSeveralGroupsTheSummaryTellsWhich() {
        var form = form("da").wrongAt(Map.of("blocks.1.budget", "Skriv et tal"));
        form.grouped("blocks.1", "Scenarie 2");
        form.named("blocks.1.budget", "Pris");
        assertEquals("Scenarie 2, Pris", form.wrong().getFirst().label());
    }

    @Test
    void aFormThatWasRefusedOrOvertakenIsShownAgain() {
        assertFalse(form("da").isAgain());
        assertTrue(form("da").wrongAt(Map.of("from", "Skriv en dato")).isAgain());
        assertTrue(form("da").overtaken().isAgain());
    }

    @Test
    void aFieldThatWasEmptiedCanBeFilledAgain() {
        assertEquals("", form("da").with("from", DAY).without("from").value("from"));
        assertEquals(
                "x",
                form("da").with("from", DAY).without("from").with("from", "x").value("from"));
    }

    private static Form form(String language) {
        return new Form(new Shell(language, null, "/", List.of()), Map.of());
    }
}
