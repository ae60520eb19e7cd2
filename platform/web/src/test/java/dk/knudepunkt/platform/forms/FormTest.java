package dk.knudepunkt.platform.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.page.Shell;
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
    void namesByCodeAreValuesToChooseFrom() {
        assertEquals(
                List.of(new Option("les-solroed", "Solrød")),
                form("da").options(Map.of("les-solroed", "Solrød").entrySet()));
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
