package dk.knudepunkt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server that holds the data when the process that started it was killed. */
final class LeftoverPostgres {
    private LeftoverPostgres() {}

    static void stop(Path data) {
        Leftover.of(data.resolve("postmaster.pid"), data.toString()).ifPresent(LeftoverPostgres::stop);
    }

    /** By SIGINT, which ends its sessions; on the SIGTERM that Java can send it would wait for them. */
    private static void stop(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .start()
                    .waitFor();
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "A PostgreSQL server of an earlier run, process %d, does not stop".formatted(server.pid()), e);
        }
    }
}
