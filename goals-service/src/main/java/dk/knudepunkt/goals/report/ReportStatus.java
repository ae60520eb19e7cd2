package dk.knudepunkt.goals.report;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a report stands on its way to the public. */
public enum ReportStatus implements Term {
    DRAFT("Udkast", "Draft"),
    COMMENTING("Til kommentering", "Out for comments"),
    APPROVED("Godkendt", "Approved"),
    PUBLISHED("Offentliggjort", "Published");

    private final Words words;

    ReportStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** The steps of a report; the names of all but the first are the sub-resources that take them. */
    public enum ReportAct implements Term {
        BEGINNING("Begyndt", "Begun"),
        COMMENTING("Sendt til kommentering", "Sent out for comments"),
        APPROVAL("Godkendt", "Approved"),
        REOPENING("Åbnet igen", "Opened again"),
        PUBLICATION("Offentliggjort", "Published");

        private final Words words;

        ReportAct(String danish, String english) {
            this.words = new Words(danish, english);
        }

        @Override
        public Words words() {
            return words;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Words words() {
        return words;
    }

    Set<ReportAct> steps() {
        return switch (this) {
            case DRAFT -> EnumSet.of(ReportAct.COMMENTING);
            case COMMENTING -> EnumSet.of(ReportAct.APPROVAL, ReportAct.REOPENING);
            case APPROVED -> EnumSet.of(ReportAct.PUBLICATION, ReportAct.REOPENING);
            case PUBLISHED -> EnumSet.noneOf(ReportAct.class);
        };
    }

    /** Whether its texts may still change. */
    public boolean isWritten() {
        return this == DRAFT || this == COMMENTING;
    }
}
