package dk.knudepunkt.platform.log;

import io.quarkus.logging.LoggingFilter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Keeps what came from outside from beginning a line of its own, which would read as another event: its control
 * characters are written as escapes. A stack trace stands on lines of its own as long as no text in it breaks one.
 */
@LoggingFilter(name = "one-line")
public final class OneLine implements Filter {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

    @Override
    public boolean isLoggable(LogRecord event) {
        if (event instanceof ExtLogRecord record) {
            var text = MESSAGE.format(record);
            var thrown = record.getThrown();
            if (thrown != null && hasBrokenText(thrown)) {
                text += " " + stackTrace(thrown);
                record.setThrown(null);
            }
            if (isBroken(text)) {
                record.setMessage(escaped(text), FormatStyle.NO_FORMAT);
            }
        }
        return true;
    }

    private static boolean isBroken(String text) {
        return CONTROL.matcher(text).find();
    }

    private static boolean hasBrokenText(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && isBroken(cause.getMessage())) {
                return true;
            }
            for (var suppressed : cause.getSuppressed()) {
                if (hasBrokenText(suppressed)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String stackTrace(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    static String escaped(String text) {
        return CONTROL.matcher(text).replaceAll(found -> switch (found.group()) {
            case "\n" -> "\\\\n";
            case "\r" -> "\\\\r";
            case "\t" -> "\\\\t";
            default -> "\\\\u%04x".formatted((int) found.group().charAt(0));
        });
    }
}
