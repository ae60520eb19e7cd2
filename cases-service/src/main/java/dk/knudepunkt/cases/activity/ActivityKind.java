package dk.knudepunkt.cases.activity;

import static dk.knudepunkt.cases.activity.SubjectKind.CLUSTER;
import static dk.knudepunkt.cases.activity.SubjectKind.DEVELOPER;
import static dk.knudepunkt.cases.activity.SubjectKind.NONE;
import static dk.knudepunkt.cases.activity.SubjectKind.STEERING_GROUP;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** What is done; {@code contracts/activity-kinds.json} has the same names, with those of the meetings that referrals keeps. */
@TemplateEnum
public enum ActivityKind implements Term {
    EVENT("Arrangement", "Event", NONE),
    ADVISER_EVENT("Arrangement for rådgivere", "Event for advisers", NONE),
    ADVISER_NEWSLETTER("Nyhedsbrev til rådgivere", "Newsletter for advisers", NONE),
    CAMPAIGN("Kampagne", "Campaign", NONE),
    CUSTOMER_JOURNEY_CASE("Kunderejsecase", "Customer journey case", NONE),
    STEERING_GROUP_SEAT("Plads i en styregruppe", "Seat in a steering group", STEERING_GROUP),
    RETAIL_ACTIVITY("Aktivitet for detailhandlen", "Retail activity", NONE),
    TOURISM_STEERING_GROUP("Styregruppe i turismen", "Steering group in tourism", STEERING_GROUP),
    BEST_PRACTICE("Deling af god praksis", "Sharing of best practice", NONE),
    NETWORK_INFORMATION("Netværk og information", "Network and information", NONE),
    CLUSTER_START_UP_MEETING("Opstartsmøde med en klynge", "Start-up meeting with a cluster", CLUSTER),
    EU_PROGRAMME_TRAINING("Uddannelse i EU-programmer", "Training on EU programmes", DEVELOPER),
    CRISIS_WEBINAR("Krisewebinar", "Crisis webinar", NONE),
    CRISIS_ENQUIRY("Krisehenvendelse", "Crisis enquiry", NONE),
    PRESS_MENTION("Presseomtale", "Press mention", NONE),
    RACEWAY_DAY("Racerbanedag", "Raceway day", NONE),
    PARTNER_PROJECT("Projekt med lokale enheder som partnere", "Project with local units as partners", NONE);

    private final Words words;
    private final SubjectKind subject;

    ActivityKind(String danish, String english, SubjectKind subject) {
        this.words = new Words(danish, english);
        this.subject = subject;
    }

    @Override
    public Words words() {
        return words;
    }

    /** With whom or where, by which different ones are told apart. */
    public SubjectKind subject() {
        return subject;
    }

    /** Whether people come to it. */
    public boolean isEvent() {
        return switch (this) {
            case EVENT, ADVISER_EVENT, CRISIS_WEBINAR -> true;
            default -> false;
        };
    }

    /** Whether it is worth a sum of money, which is told when it was held. */
    public boolean hasValue() {
        return this == PRESS_MENTION;
    }
}
