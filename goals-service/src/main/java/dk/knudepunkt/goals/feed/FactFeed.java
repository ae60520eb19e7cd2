package dk.knudepunkt.goals.feed;

import dk.knudepunkt.goals.fact.SubjectKind;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure may be made of, and the day by which each counts. */
@Schema(name = "FigureFeed")
public enum FactFeed implements Term {
    COURSES(SubjectKind.COURSE, "forløb", "courses", "afslutningen", "their completion"),
    EVALUATIONS(
            SubjectKind.EVALUATION,
            "brugerevalueringer",
            "evaluations",
            "vejledningens afslutning",
            "the end of the guidance"),
    EXTERNAL_REFERRALS(
            SubjectKind.EXTERNAL_REFERRAL,
            "henvisninger til ekstern rådgivning",
            "external referrals",
            "rådgivningen",
            "the advice"),
    PHASES(
            SubjectKind.PROGRAMME_PHASE,
            "faser i programmer",
            "phases of programmes",
            "afslutningen",
            "their completion"),
    EFFECTS(
            SubjectKind.COHORT_EFFECT,
            "effektmålinger",
            "measurements of effect",
            "vejledningens afslutning",
            "the end of the guidance"),
    TASKS(SubjectKind.ADVISER_TASK, "rådgiveropgaver", "adviser tasks", "udbuddet", "the day they were put out"),
    ACTIVITIES(
            SubjectKind.ACTIVITY,
            "møder og aktiviteter",
            "meetings and activities",
            "afholdelsen",
            "the day they were held"),
    APPLICATIONS(SubjectKind.APPLICATION, "ansøgninger", "applications", "indsendelsen", "the day they were sent"),
    /** Applications by the days on which their project runs. */
    PROJECTS(SubjectKind.APPLICATION, "projekter", "projects", "projektets løbetid", "the days on which they run"),
    SUBSIDIES(SubjectKind.SUBSIDY, "tilskud", "subsidies", "udbetalingen", "their payment"),
    ACCOUNTS(SubjectKind.ACCOUNTS, "regnskaber", "accounts", "regnskabsåret", "their year");

    private final SubjectKind subjects;
    private final Words words;
    private final Words day;

    FactFeed(SubjectKind subjects, String danish, String english, String danishDay, String englishDay) {
        this.subjects = subjects;
        this.words = new Words(danish, english);
        this.day = new Words(danishDay, englishDay);
    }

    public SubjectKind subjects() {
        return subjects;
    }

    /** Whether its things are of a period by running in it, and not by one day. */
    public boolean runs() {
        return this == PROJECTS;
    }

    /** Whether few of them may tell who a company is. */
    public boolean isOfCompanies() {
        return switch (this) {
            case COURSES, EVALUATIONS, EXTERNAL_REFERRALS, PHASES, EFFECTS, SUBSIDIES -> true;
            case TASKS, ACTIVITIES, APPLICATIONS, PROJECTS, ACCOUNTS -> false;
        };
    }

    Words day() {
        return day;
    }

    /** Whether its things have an amount of money that can be added up. */
    public boolean hasAmounts() {
        return switch (this) {
            case APPLICATIONS, PROJECTS, SUBSIDIES -> true;
            case COURSES, EVALUATIONS, EXTERNAL_REFERRALS, PHASES, EFFECTS, TASKS, ACTIVITIES, ACCOUNTS -> false;
        };
    }

    @Override
    public Words words() {
        return words;
    }
}
