package dk.knudepunkt.platform.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What an application logs as a warning or worse, which is what an operator looks into. */
public final class Alarms {

    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

    private Alarms() {}

    /** Those that are logged while this is done. */
    public static List<String> during(Runnable deed) {
        var heard = new Heard();
        var root = Logger.getLogger("");
        root.addHandler(heard);
        try {
            deed.run();
        } finally {
            root.removeHandler(heard);
        }
        return heard.alarms;
    }

    private static final class Heard extends Handler {

        private final List<String> alarms = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord event) {
            if (event.getLevel().intValue() >= Level.WARNING.intValue()) {
                var text = event instanceof ExtLogRecord record ? MESSAGE.format(record) : event.getMessage();
                alarms.add("%s [%s] %s %s".formatted(event.getLevel(), event.getLoggerName(), text, event.getThrown()));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
