package dk.knudepunkt.goals.activity;

import dk.knudepunkt.goals.feed.Feed;
import jakarta.enterprise.context.ApplicationScoped;

/** The meetings and events that this service has heard of. */
@ApplicationScoped
public class Activities implements Feed<Activity> {

    @Override
    public Class<Activity> things() {
        return Activity.class;
    }
}
