package dk.knudepunkt.local.launcher;

import java.util.Locale;

/** The services that make up the platform. */
enum Service {
    GATEWAY("gateway", 0, 11),
    GOALS("goals-service", 1, 12),
    CASES("cases-service", 2, 13),
    REFERRALS("referrals-service", 3, 14),
    COFINANCING("cofinancing-service", 4, 15),
    /** Behind what was there before it: others know those ports. */
    INTEGRATION("integration-service", 17, 16);

    private final String module;
    private final int offset;
    private final int managementOffset;

    Service(String module, int offset, int managementOffset) {
        this.module = module;
        this.offset = offset;
        this.managementOffset = managementOffset;
    }

    String module() {
        return module;
    }

    /** How far its port is from the gateway's. */
    int offset() {
        return offset;
    }

    /** How far the port is at which it tells operators how it is. */
    int managementOffset() {
        return managementOffset;
    }

    /** Its name on the console, of its log and of its database. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
