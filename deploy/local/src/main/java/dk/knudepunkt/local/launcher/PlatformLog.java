package dk.knudepunkt.local.launcher;

import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Sends the parts' own log lines to a file, so that the console keeps to what a person wants to know. What ends one of
 * their threads goes there too, such as a mail program that hangs up.
 */
final class PlatformLog {
    private PlatformLog() {}

    static void writeTo(Path file) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s [%3$s] %5$s%6$s%n");
        LogManager.getLogManager().reset();
        try {
            var handler = new FileHandler(file.toString().replace("%", "%%"), true);
            handler.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(handler);
            Logger.getLogger("").setLevel(Level.WARNING);
            Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                    Logger.getLogger(thread.getName()).log(Level.WARNING, "The thread ended", failure));
        } catch (IOException e) {
            throw new Refusal("Cannot write %s: %s".formatted(file, e.getMessage()), e);
        }
    }
}
