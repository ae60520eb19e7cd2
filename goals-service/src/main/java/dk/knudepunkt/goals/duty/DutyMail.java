package dk.knudepunkt.goals.duty;

import dk.knudepunkt.platform.problem.Language;
import java.time.format.DateTimeFormatter;

/** What a reminder says, in both languages, since a mailbox has no language. */
record DutyMail(DutyView duty, String site) {

    String mailbox() {
        return duty.owner();
    }

    String subject() {
        return isLate()
                ? "Overskredet %s: %s".formatted(day(Language.DA), what(Language.DA))
                : "Senest %s: %s".formatted(day(Language.DA), what(Language.DA));
    }

    String text() {
        return """
                %s %s %s.

                Se, hvad der mangler: %s/goals/duties/%s

                —
                %s %s %s.
                """.formatted(
                        what(Language.DA),
                        isLate() ? "skulle have været på plads den" : "skal være på plads senest den",
                        day(Language.DA),
                        site,
                        duty.id(),
                        what(Language.EN),
                        isLate() ? "was to be in place by" : "has to be in place by",
                        day(Language.EN));
    }

    private boolean isLate() {
        return duty.status() == DutyStatus.OVERDUE;
    }

    private String what(Language language) {
        var title = duty.title().words().in(language);
        return duty.target() == null ? title : duty.target() + " " + title;
    }

    private String day(Language language) {
        return DateTimeFormatter.ofPattern(language == Language.EN ? "d MMMM yyyy" : "d. MMMM yyyy", language.locale())
                .format(duty.dueOn());
    }
}
