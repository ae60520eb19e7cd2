package dk.knudepunkt.integration.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of a thing: whoever could read the thing itself. The roles stand in the table of permissions; here stands
 * which line of it is asked.
 */
public enum Audience {
    /** Of a unit, which the event names: that unit and its systems, and whoever reads the referrals and courses of all. */
    UNIT("unit-event:hear", "unit-event:hear-own"),
    /** Of a referral or course whose unit the event does not name: only whoever reads those of all. */
    DESK("desk-event:hear", null),
    /** What all of the house reads: companies, activities, tasks for advisers. */
    HOUSE("house-event:hear", null),
    /** Which company got how much. */
    SUBSIDY("subsidy-event:hear", null),
    /** What one company said of its course. */
    ANSWER("answer-event:hear", null),
    /** Cohorts for the measurement of effect. */
    COHORT("cohort-event:hear", null),
    /** What whoever is signed in reads: published reports, populations, what the house applies for. */
    PUBLIC("public-event:hear", null),
    /** What names an account, and ends there with its erasure (docs/adr/033): it is not kept here at all. */
    NOBODY(null, null);

    private final @Nullable String permission;
    private final @Nullable String permissionForOwn;

    Audience(@Nullable String permission, @Nullable String permissionForOwn) {
        this.permission = permission;
        this.permissionForOwn = permissionForOwn;
    }

    /** What lets somebody hear of all of these things; empty where nobody does. */
    Optional<String> permission() {
        return Optional.ofNullable(permission);
    }

    /** What lets somebody hear of those of their own units. */
    Optional<String> permissionForOwn() {
        return Optional.ofNullable(permissionForOwn);
    }
}
