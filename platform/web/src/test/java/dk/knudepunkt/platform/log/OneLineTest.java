package dk.knudepunkt.platform.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

class OneLineTest {

    private final OneLine filter = new OneLine();

    @Test
    void whatComesFromOutsideBeginsNoLine() {
        var event = new ExtLogRecord(Level.INFO, "No unit %s", FormatStyle.PRINTF, OneLineTest.class.getName());
        event.setParameters(new Object[] {"a\0\r\n12:00:00,000 ERROR [forged]\t\u001b[31m\u2028\u0085"});

        assertTrue(filter.isLoggable(event));

        assertEquals("No unit a\\u0000\\r\\n12:00:00,000 ERROR [forged]\\t\\u001b[31m\\u2028\\u0085", text(event));
    }

    @Test
    void norDoesAnExceptionThatRepeatsIt() {
        var event = new ExtLogRecord(Level.SEVERE, "Failed", OneLineTest.class.getName());
        event.setThrown(new IllegalStateException("outer", new IllegalArgumentException("a\nforged")));

        filter.isLoggable(event);

        assertNull(event.getThrown());
        assertEquals(1, text(event).lines().count());
        assertTrue(text(event).contains("IllegalArgumentException: a\\nforged"));
    }

    @Test
    void anOrdinaryStackTraceStaysReadable() {
        var event = new ExtLogRecord(Level.SEVERE, "Failed: 100 %", OneLineTest.class.getName());
        event.setThrown(new IllegalStateException("outer"));

        filter.isLoggable(event);

        assertNotNull(event.getThrown());
        assertEquals("Failed: 100 %", text(event));
    }

    @Test
    void everyServiceLogsSo() {
        assertEquals("one-line", ConfigProvider.getConfig().getValue("quarkus.log.console.filter", String.class));
    }

    private static String text(ExtLogRecord event) {
        return new PatternFormatter("%s").format(event);
    }
}
