package dk.knudepunkt.local.launcher;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;

/** The parts and the services on them; what is started last is stopped first. */
final class Platform {
    private final Programs programs;
    private final Console console;
    private final Parts parts;
    private final Readiness readiness = new Readiness();
    private final Map<Service, Supervisor> services = new EnumMap<>(Service.class);
    private boolean stopping;

    /** Begins with the parts. */
    Platform(Programs programs, Console console) {
        this.programs = programs;
        this.console = console;
        parts = new Parts(programs.addresses(), programs.data(), console);
    }

    /** Returns when every service is ready, or false when it is told to stop before. */
    boolean becomesReady() {
        startServices();
        parts.awaitAll();
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
        for (var service : Service.values()) {
            start(service, programs.program(service, parts));
        }
    }

    private synchronized void start(Service service, Program program) {
        if (!stopping) {
            services.put(service, Supervisor.start(program, console));
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
        parts.stop();
    }
}
