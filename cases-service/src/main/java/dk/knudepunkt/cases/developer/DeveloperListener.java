package dk.knudepunkt.cases.developer;

import dk.knudepunkt.platform.inbox.Listener;
import dk.knudepunkt.platform.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Hears whom a pseudonym stands for and which team they are in, and that it stands for nobody any more. */
@ApplicationScoped
class DeveloperListener implements Listener {

    static final String FORGOTTEN = "developer.forgotten.v1";

    private final GuideService guides;

    DeveloperListener(GuideService guides) {
        this.guides = guides;
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.on(
                        "developer.registered.v1",
                        RegisteredDeveloper.class,
                        developer -> guides.registered(developer.developerId(), developer.subject()))
                .on(GuideInTeam.TYPE, GuideInTeam.class, guides::registered)
                .on(FORGOTTEN, ForgottenDeveloper.class, developer -> guides.forgotten(developer.developerId()));
    }

    record RegisteredDeveloper(UUID developerId, String subject) {}

    record ForgottenDeveloper(UUID developerId) {}
}
