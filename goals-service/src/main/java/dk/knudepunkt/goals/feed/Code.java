package dk.knudepunkt.goals.feed;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The codes that facts come with, as people say them. One that is not here is said as it came. */
public enum Code implements Term {
    SHORT("kort forløb", "short course"),
    ACTION_PLAN("handlingsplan", "action plan"),
    GROWTH_PLAN("vækstplan", "growth plan"),
    TRANSITION_PLAN("omstillingsplan", "transition plan"),
    SPECIALISED("husets egen", "the house's own"),
    LOCAL_SERVICE("lokal erhvervsservice", "local business service"),
    PROJECT("et projekt", "a project"),
    OPERATIONS("drift", "operations"),
    GROWTH("vækst", "growth"),
    OPEN("i gang", "open"),
    COMPLETED("afsluttet", "completed"),
    REOPENED("genåbnet", "reopened"),
    CANCELLED("opgivet", "given up"),
    SENT("sendt, ikke besvaret", "sent, not answered"),
    ANSWERED("besvaret", "answered"),
    MADE("henvist, ikke rådgivet", "referred, not advised"),
    GUIDED("rådgivet", "advised"),
    HELD("holdt", "held"),
    WITHDRAWN("taget tilbage", "taken back"),
    SUBMITTED("indsendt", "sent"),
    GRANTED("bevilget", "granted"),
    REJECTED("afslået", "rejected"),
    MEASURED("målt", "measured"),
    TURNOVER("omsætning", "turnover"),
    EMPLOYMENT("beskæftigelse", "employment"),
    PRODUCTIVITY("omsætning pr. årsværk", "turnover per full-time year"),
    PAID("udbetalt", "paid"),
    STATED("aflagt", "stated"),
    PUBLISHED("i udbud", "put out"),
    AWARDED("vundet", "awarded"),
    LEAD("leder", "leader"),
    PARTNER("økonomisk partner", "economic partner"),
    NETWORK("netværkspartner", "network partner"),
    OWN("husets egen platform", "the house's own platform"),
    OTHER_PORTAL("en anden portal", "another portal"),
    YES("ja", "yes"),
    NO("nej", "no"),
    UNKNOWN("ukendt", "unknown"),
    DO_NOT_KNOW("ved ikke", "does not know"),
    VERY_SATISFIED("meget tilfreds", "very satisfied"),
    SATISFIED("tilfreds", "satisfied"),
    NEITHER("hverken-eller", "neither"),
    DISSATISFIED("utilfreds", "dissatisfied"),
    VERY_DISSATISFIED("meget utilfreds", "very dissatisfied"),
    HIGH("i høj grad", "to a high degree"),
    SOME("i nogen grad", "to some degree"),
    LOW("i lav grad", "to a low degree"),
    NONE("slet ikke", "not at all"),
    USED("har benyttet den", "has used it"),
    WITHIN_HALF_A_YEAR("forventer at benytte den inden for et halvt år", "expects to use it within half a year"),
    DIGITALISATION("digitalisering", "digitalisation"),
    INNOVATION_FUND("Innovationsfonden", "Innovationsfonden"),
    GROWTH_FUND("Vækstfonden", "Vækstfonden"),
    TRADE_COUNCIL("Trade Council", "Trade Council"),
    PRIVATE_ADVISER("privat rådgiver", "private adviser"),
    CLUSTER("klynge", "cluster"),
    OTHER_HOUSE("et andet erhvervshus", "another business house"),
    OTHER("andre", "others"),
    MAN_ON_THE_MOON("Man on the Moon", "Man on the Moon"),
    COORDINATION("koordinationsmøde", "coordination meeting"),
    VISIT("besøg", "visit"),
    ACTOR_FORUM("forum for erhvervsfremmeaktører", "forum for business promotion actors"),
    ADVISER_NETWORK("netværksmøde for konsulenter", "network meeting of advisers"),
    PROJECT_FORUM("forum for projektaktører", "forum for project actors"),
    EMPLOYMENT_NETWORK("netværk med beskæftigelsessystemet", "network with the employment system"),
    EVENT("arrangement", "event"),
    ADVISER_EVENT("event for private rådgivere", "event for private advisers"),
    ADVISER_NEWSLETTER("nyhedsbrev til private rådgivere", "newsletter to private advisers"),
    CAMPAIGN("kampagne", "campaign"),
    CUSTOMER_JOURNEY_CASE("case om en virksomheds rejse", "case of a company's journey"),
    STEERING_GROUP_SEAT("plads i en styregruppe", "seat in a steering group"),
    RETAIL_ACTIVITY("raketvækstforløb for detailhandel", "rocket-growth course for retail"),
    TOURISM_STEERING_GROUP("styregruppe for et turismeprojekt", "steering group of a tourism project"),
    BEST_PRACTICE("share best practice-arrangement", "share best practice event"),
    NETWORK_INFORMATION("netværks- og informationsarrangement", "network and information event"),
    CLUSTER_START_UP_MEETING("opstartsmøde med en klynge", "start-up meeting with a cluster"),
    EU_PROGRAMME_TRAINING("viden om EU-programmer", "knowledge of EU programmes"),
    CRISIS_WEBINAR("krisewebinar", "crisis webinar"),
    CRISIS_ENQUIRY("krisehenvendelse", "crisis enquiry"),
    PRESS_MENTION("presseomtale", "mention in the press"),
    RACEWAY_DAY("racerbanedag", "raceway day"),
    PARTNER_PROJECT("partnerprojekt", "partner project");

    private static final Map<String, Words> WORDS =
            Arrays.stream(values()).collect(Collectors.toMap(Enum::name, Code::words));

    private final Words words;

    Code(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** What people call it. */
    public static Words of(String code) {
        return WORDS.getOrDefault(code, new Words(code, code));
    }

    @Override
    public Words words() {
        return words;
    }
}
