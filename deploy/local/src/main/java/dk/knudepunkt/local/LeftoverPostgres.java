package dk.knudepunkt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server that goes on running, on the same data, when the process that started it was killed. */
final class LeftoverPostgres {
    private LeftoverPostgres() {}

    static void stop(Path data) {
        find(data).ifPresent(LeftoverPostgres::stop);
    }

    /** By the process id that the server keeps in its data, unless another program has that id by now. */
    private static Optional<ProcessHandle> find(Path data) {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .filter(process -> process.info().commandLine().orElse("").contains(data.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
