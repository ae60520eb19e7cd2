package dk.knudepunkt.funding.calendar;

/** Something that stands in the calendar, as a feature puts it there. */
public sealed interface Appointment permits Deadline, Meeting {

    /** What it is about; the same for as long as it is about the same. */
    String source();

    String titleDa();

    String titleEn();

    /** Of the page that tells more. */
    String path();
}
