package dk.knudepunkt.referrals.referral.history;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.Locale;

/** The kinds of things that happen to a referral. */
public enum EventKind implements Term {
    SUBMITTED("Henvist", "Referred"),
    /** The ball is with the unit from here until an answer or an outcome. */
    QUESTION_ASKED("Spørgsmål til enheden", "Question to the unit"),
    QUESTION_ANSWERED("Svar fra enheden", "Answer from the unit"),
    ACCEPTED("Accepteret", "Accepted"),
    FORWARDED("Sendt videre", "Forwarded"),
    DECLINED("Afvist", "Declined"),
    /** The house tried to reach the company; handles nothing. */
    CONTACT_ATTEMPTED("Forgæves forsøg på kontakt", "Tried to reach the company"),
    COURSE_OPENED("Forløb åbnet", "Course opened"),
    COURSE_COMPLETED("Forløb afsluttet", "Course completed"),
    /** Ended without what it promised; the detail {@code reason} says why. */
    COURSE_CANCELLED("Forløb afbrudt", "Course cancelled"),
    COURSE_REOPENED("Forløb genåbnet", "Course reopened"),
    /** Taken back by the unit. */
    WITHDRAWN("Trukket tilbage", "Withdrawn"),
    /** Came to an end other than withdrawal; the detail {@code end} says which. */
    CLOSED("Lukket", "Closed"),
    REOPENED("Genåbnet", "Reopened"),
    ATTACHMENT_ADDED("Bilag tilføjet", "Attachment added"),
    ATTACHMENT_REMOVED("Bilag fjernet", "Attachment removed"),
    /** A note between colleagues in the house; handles nothing. */
    NOTE_WRITTEN("Intern note", "Internal note");

    private final Words words;

    EventKind(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** What the audit trail calls it. */
    public String action() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether only the house may know of it. */
    public boolean isInternal() {
        return this == NOTE_WRITTEN;
    }

    @Override
    public Words words() {
        return words;
    }
}
