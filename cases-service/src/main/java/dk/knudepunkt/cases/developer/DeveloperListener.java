package dk.knudepunkt.cases.developer;

import dk.knudepunkt.platform.inbox.Listener;
import dk.knudepunkt.platform.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Hears whom a pseudonym stands for and which team they are in, and that it stands for nobody any more. */
@ApplicationScoped
class DeveloperListener implements Listener {

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
                .on(
                        "developer.forgotten.v1",
                        ForgottenDeveloper.class,
                        developer -> guides.forgotten(developer.developerId()));
    }

    record RegisteredDeveloper(UUID developerId, String subject) {}

    record ForgottenDeveloper(UUID developerId) {}
}
