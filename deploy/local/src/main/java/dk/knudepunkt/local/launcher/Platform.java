package dk.knudepunkt.local.launcher;

import dk.knudepunkt.local.backup.Archive;
import dk.knudepunkt.local.backup.Archiver;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/** The parts and the services on them; what is started last is stopped first. */
final class Platform {
    private final Programs programs;
    private final Console console;
    private final Parts parts;
    private final Readiness readiness = new Readiness();
    private final Map<Copy, Supervisor> services = new LinkedHashMap<>();
    private final Optional<Front> front;
    private final Optional<Archive> archive;
    private Optional<Archiver> archiver = Optional.empty();
    private boolean stopping;

    /** Begins with the parts. */
    Platform(Programs programs, Optional<Archive> archive, Console console) {
        this.programs = programs;
        this.console = console;
        this.archive = archive;
        parts = new Parts(programs, archive, console);
        front = front(programs.addresses());
    }

    private static Optional<Front> front(Addresses at) {
        return at.hasFront()
                ? Optional.of(Front.start(
                        at.port(Service.GATEWAY),
                        at.copiesOf(Service.GATEWAY).map(at::port).toList()))
                : Optional.empty();
    }

    /** Returns when every service is ready, or false when it is told to stop before. */
    boolean becomesReady() {
        startServices();
        parts.awaitAll();
        beginToArchive();
        for (var service : services.entrySet()) {
            if (!readiness.await(service.getValue(), programs.addresses().managementPort(service.getKey()))) {
                return false;
            }
            console.say("  %-12s on port %d"
                    .formatted(service.getKey().label(), programs.addresses().port(service.getKey())));
        }
        return true;
    }

    private void startServices() {
        Copy.all(programs.addresses().copies())
                .filter(copy -> programs.settings().services().contains(copy.service()))
                .forEach(copy -> start(copy, programs.program(copy, parts)));
    }

    private synchronized void start(Copy copy, Program program) {
        if (!stopping) {
            services.put(copy, Supervisor.start(program, console));
        }
    }

    private synchronized void beginToArchive() {
        if (!stopping) {
            var at = programs.addresses();
            archiver =
                    archive.map(begun -> Archiver.begin(begun, at.postgres(), "localhost:" + at.kafka(), console::say));
        }
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    /** Ends by force what has not ended within the patience. */
    void stop(Duration patience) {
        synchronized (this) {
            stopping = true;
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            services.values().forEach(service -> threads.execute(() -> service.stop(patience)));
        }
        front.ifPresent(Front::close);
        archiver.ifPresent(Archiver::close);
        parts.stop();
    }
}
