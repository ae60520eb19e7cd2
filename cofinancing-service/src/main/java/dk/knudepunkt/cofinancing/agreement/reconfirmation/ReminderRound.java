package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks in the morning of every working day whether the schedule asks for reminders. */
@ApplicationScoped
class ReminderRound {

    private final ReminderService reminders;

    ReminderRound(ReminderService reminders) {
        this.reminders = reminders;
    }

    @Scheduled(cron = "{knudepunkt.reconfirmation.remind-at}", timeZone = "Europe/Copenhagen")
    void remind() {
        reminders.remindBySchedule();
    }
}
