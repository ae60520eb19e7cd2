package dk.knudepunkt.referrals.notification;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** What people are told of. */
public enum NotificationKind implements Term {
    QUESTION("Huset har et spørgsmål", "The house has a question"),
    ANSWER("Enheden har svaret", "The unit has answered"),
    WITHDRAWN("Enheden har trukket henvisningen tilbage", "The unit has withdrawn the referral"),
    ACCEPTED("Henvisningen er accepteret", "The referral has been accepted"),
    FORWARDED("Henvisningen er sendt videre til en anden aktør", "The referral has been forwarded to another actor"),
    DECLINED("Henvisningen er afvist med en begrundelse", "The referral has been declined with a reason"),
    CLOSED("Henvisningen er afsluttet", "The referral has come to its end"),
    REOPENED("Henvisningen er genåbnet", "The referral has been reopened"),
    COURSE_OPENED("Forløbet er begyndt", "The course has begun"),
    COURSE_COMPLETED("Forløbet er afsluttet", "The course has been completed"),
    COURSE_CANCELLED("Forløbet er afbrudt", "The course has been cancelled"),
    COURSE_REOPENED("Forløbet går videre", "The course goes on"),
    ESCALATION("Svarfristen er ved at løbe ud", "The time for an answer is running out"),
    OVERDUE("Svarfristen er overskredet", "The time for an answer has run out");

    private final Words words;

    NotificationKind(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
