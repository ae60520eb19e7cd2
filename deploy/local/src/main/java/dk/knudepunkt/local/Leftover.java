package dk.knudepunkt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Processes that go on running when the one that started them was killed. */
public final class Leftover {
    private Leftover() {}

    /** By the process id in the file's first line, unless a program with another command line has that id by now. */
    public static Optional<ProcessHandle> of(Path pidFile, String commandLinePart) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .filter(process -> process.info().commandLine().orElse("").contains(commandLinePart));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
