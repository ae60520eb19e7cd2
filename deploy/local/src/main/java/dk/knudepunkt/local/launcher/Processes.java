package dk.knudepunkt.local.launcher;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

final class Processes {
    /** A little more than the services give the requests they are answering. */
    static final Duration PATIENCE = Duration.ofSeconds(12);

    private Processes() {}

    /** Asks the process to end, and makes it when it does not. */
    static void end(ProcessHandle process) {
        end(process, PATIENCE);
    }

    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            process.destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
