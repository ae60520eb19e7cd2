package dk.knudepunkt.cases.developer;

import dk.knudepunkt.cases.course.CourseFixtures;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** The business developers whom tests open courses for: referrals has told of them. */
@Singleton
public class InTheRegister {

    private final GuideService guides;

    InTheRegister(GuideService guides) {
        this.guides = guides;
    }

    void atTheStart(@Observes StartupEvent started) {
        guides.registered(UUID.fromString(CourseFixtures.DEVELOPER), "developer");
        add("another");
    }

    /** One more, or one who is there, in a team. */
    public static void add(String subject, String team) {
        add(subject);
        var guides = Arc.container().instance(GuideService.class).get();
        var pseudonym = Objects.requireNonNull(guides.byAccount(subject).pseudonym());
        guides.registered(new GuideInTeam(pseudonym, subject, team, Instant.now()));
    }

    /** One more. */
    public static void add(String subject) {
        var guides = Arc.container().instance(GuideService.class).get();
        if (guides.inRegister(subject).isEmpty()) {
            guides.registered(UUID.randomUUID(), subject);
        }
    }
}
