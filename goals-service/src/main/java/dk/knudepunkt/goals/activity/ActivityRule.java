package dk.knudepunkt.goals.activity;

import dk.knudepunkt.goals.feed.Rule;
import java.util.Map;
import java.util.Set;

/** Counts the meetings and events of some kinds by the day they were held. */
public record ActivityRule(Set<ActivityKind> kinds) implements Rule<Activity> {

    @Override
    public String counts() {
        return "kind in :kinds and not withdrawn";
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("kinds", kinds);
    }

    @Override
    public ActivityVerdict verdict(Activity activity) {
        if (!kinds.contains(activity.kind())) {
            return ActivityVerdict.OTHER_KIND;
        }
        return activity.isWithdrawn() ? ActivityVerdict.WITHDRAWN : ActivityVerdict.HELD;
    }
}
