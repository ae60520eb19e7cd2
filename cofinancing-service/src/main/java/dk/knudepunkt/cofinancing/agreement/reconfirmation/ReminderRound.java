package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import dk.knudepunkt.platform.lead.Elsewhere;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks in the morning of every working day whether the schedule asks for reminders. */
@ApplicationScoped
class ReminderRound {

    private final ReminderService reminders;
    private final ReminderSchedule schedule;
    private final InstantSource clock;

    ReminderRound(
            ReminderService reminders,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.reconfirmation.reminders") List<Integer> steps) {
        this.reminders = reminders;
        this.schedule = new ReminderSchedule(steps);
        this.clock = clock;
    }

    /** For the year that is there, and for the one to come. */
    @Scheduled(
            cron = "{knudepunkt.reconfirmation.remind-at}",
            timeZone = "Europe/Copenhagen",
            skipExecutionIf = Elsewhere.class)
    void remind() {
        var today = Denmark.dateOf(clock.instant());
        for (var year = today.getYear(); year <= today.getYear() + 1; year++) {
            var step = schedule.stepOn(today, year);
            if (step.isPresent()) {
                reminders.remindAtStep(year, step.get());
            }
        }
    }
}
