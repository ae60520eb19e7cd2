package dk.knudepunkt.goals.activity;

import dk.knudepunkt.goals.feed.AnnouncedKinds;
import dk.knudepunkt.platform.inbox.Listener;
import dk.knudepunkt.platform.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears that meetings and events were held, or not after all. */
@ApplicationScoped
class ActivityListener implements Listener {

    private final Activities activities;
    private final AnnouncedKinds kinds;

    ActivityListener(Activities activities, AnnouncedKinds kinds) {
        this.activities = activities;
        this.kinds = kinds;
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.on("activity.held.v1", Held.class, this::held);
        to.on(
                "activity.withdrawn.v1",
                Withdrawn.class,
                it -> activities.findByIdOptional(it.activityId()).ifPresent(Activity::withdraw));
    }

    private void held(Held held) {
        kinds.read(ActivityKind.class, held.kind(), "activities", held.activityId())
                .ifPresent(kind -> activities
                        .findByIdOptional(held.activityId())
                        .ifPresentOrElse(
                                known -> known.holdAgain(held), () -> activities.persist(new Activity(kind, held))));
    }

    /** activity.held.v1 */
    record Held(UUID activityId, String kind, @Nullable String unitCode, LocalDate heldOn, int participants) {}

    /** activity.withdrawn.v1 */
    record Withdrawn(UUID activityId, String kind) {}
}
