package dk.knudepunkt.local.launcher;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps one program running until it is told to stop. A program that ends is started again, and the console says so;
 * one that ends again and again is started less and less often.
 */
final class Supervisor {
    private final Program program;
    private final Console console;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private Optional<Process> process = Optional.empty();

    private Supervisor(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    static Supervisor start(Program program, Console console) {
        var supervisor = new Supervisor(program, console);
        Thread.ofVirtual().name(program.name()).start(supervisor::keepRunning);
        return supervisor;
    }

    Program program() {
        return program;
    }

    private void keepRunning() {
        var pauses = new Pauses();
        var running = begin();
        while (running.isPresent()) {
            var exitCode = running.get().onExit().join().exitValue();
            // Told only after the pause: Ctrl-C ends the programs before this process hears of it.
            if (stopsWithin(pauses.next())) {
                return;
            }
            running = begin();
            console.say("%s ended by itself (exit code %d) and is started again. See %s"
                    .formatted(program.name(), exitCode, program.log()));
        }
    }

    private synchronized Optional<Process> begin() {
        if (stopping.getCount() > 0) {
            process = Optional.of(program.start());
            return process;
        }
        return Optional.empty();
    }

    /** Waits for as long, or until it is told to stop. */
    boolean stopsWithin(Duration time) {
        try {
            return stopping.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    void stop(Duration patience) {
        synchronized (this) {
            stopping.countDown();
        }
        process.map(Process::toHandle).ifPresent(handle -> Processes.end(handle, patience));
    }
}
