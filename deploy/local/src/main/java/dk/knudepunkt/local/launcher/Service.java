package dk.knudepunkt.local.launcher;

import java.util.Locale;

/** The services that make up the platform. */
enum Service {
    GATEWAY("gateway", 0),
    GOALS("goals-service", 1),
    CASES("cases-service", 2),
    REFERRALS("referrals-service", 3),
    COFINANCING("cofinancing-service", 4);

    private final String module;
    private final int offset;

    Service(String module, int offset) {
        this.module = module;
        this.offset = offset;
    }

    String module() {
        return module;
    }

    /** How far its port is from the gateway's. */
    int offset() {
        return offset;
    }

    /** Its name on the console, of its log and of its database. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
