package dk.knudepunkt.goals.feed;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which fields the things of a feed have, and which codes can stand in them: what is asked for besides can never hold. Where
 * others make up the codes, such as municipalities and programmes, any may stand.
 */
public final class KnownCodes {

    private static final Set<Code> READINGS = EnumSet.of(Code.YES, Code.NO, Code.UNKNOWN);
    private static final Set<Code> ACCOUNTS = EnumSet.of(Code.SPECIALISED, Code.LOCAL_SERVICE, Code.PROJECT);
    private static final Set<Code> SEGMENTS = EnumSet.of(Code.OPERATIONS, Code.GROWTH);
    private static final Set<Code> RECEIVERS = EnumSet.range(Code.INNOVATION_FUND, Code.OTHER);
    private static final Set<Code> ANY = Set.of();

    private static final Map<FactFeed, Map<Field, Set<Code>>> OF = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    FactFeed.COURSES,
                    Map.of(
                            Field.KIND, EnumSet.range(Code.SHORT, Code.TRANSITION_PLAN),
                            Field.ACCOUNT, ACCOUNTS,
                            Field.STATUS, EnumSet.range(Code.OPEN, Code.CANCELLED),
                            Field.SEGMENT, SEGMENTS,
                            Field.THEMES, ANY,
                            Field.NEW_SINCE_YEAR_BEFORE, READINGS,
                            Field.NEVER_IN_COURSE, READINGS,
                            Field.REFERRED_TO, RECEIVERS,
                            Field.MUNICIPALITY, ANY,
                            Field.HEAD_OFFICE, ANY)),
            Map.entry(
                    FactFeed.EVALUATIONS,
                    Map.of(
                            Field.STATUS, EnumSet.of(Code.SENT, Code.ANSWERED),
                            Field.SEGMENT, SEGMENTS,
                            Field.THEMES, ANY,
                            Field.COMPETENCE,
                                    with(Code.DO_NOT_KNOW, EnumSet.range(Code.VERY_SATISFIED, Code.VERY_DISSATISFIED)),
                            Field.EFFECT, with(Code.DO_NOT_KNOW, EnumSet.range(Code.HIGH, Code.NONE)),
                            Field.REFERRED, EnumSet.of(Code.YES, Code.NO, Code.DO_NOT_KNOW),
                            Field.EXTERNAL_USE,
                                    EnumSet.of(Code.USED, Code.WITHIN_HALF_A_YEAR, Code.NO, Code.DO_NOT_KNOW))),
            Map.entry(
                    FactFeed.EXTERNAL_REFERRALS,
                    Map.of(Field.STATUS, EnumSet.of(Code.MADE, Code.GUIDED), Field.TARGET, RECEIVERS)),
            Map.entry(
                    FactFeed.PHASES,
                    Map.of(Field.STATUS, EnumSet.of(Code.COMPLETED), Field.PROGRAMME, ANY, Field.PHASE, ANY)),
            Map.entry(
                    FactFeed.EFFECTS,
                    Map.of(
                            Field.STATUS, EnumSet.of(Code.MEASURED),
                            Field.SEGMENT, SEGMENTS,
                            Field.INDICATOR, EnumSet.range(Code.TURNOVER, Code.PRODUCTIVITY))),
            Map.entry(
                    FactFeed.TASKS,
                    Map.of(
                            Field.STATUS, EnumSet.of(Code.PUBLISHED, Code.AWARDED),
                            Field.CHANNEL, EnumSet.of(Code.OWN, Code.OTHER_PORTAL),
                            Field.PROGRAMME, ANY)),
            Map.entry(
                    FactFeed.ACTIVITIES,
                    Map.of(
                            Field.KIND, EnumSet.range(Code.COORDINATION, Code.PARTNER_PROJECT),
                            Field.STATUS, EnumSet.of(Code.HELD, Code.WITHDRAWN),
                            Field.ACCOUNT, ACCOUNTS)),
            Map.entry(FactFeed.APPLICATIONS, funding()),
            Map.entry(FactFeed.PROJECTS, funding()),
            Map.entry(
                    FactFeed.SUBSIDIES,
                    Map.of(Field.STATUS, EnumSet.of(Code.PAID, Code.WITHDRAWN), Field.PROGRAMME, ANY)),
            Map.entry(FactFeed.ACCOUNTS, Map.of(Field.STATUS, EnumSet.of(Code.STATED)))));

    private KnownCodes() {}

    private static Map<Field, Set<Code>> funding() {
        return Map.of(
                Field.STATUS,
                EnumSet.of(Code.SUBMITTED, Code.GRANTED, Code.REJECTED, Code.WITHDRAWN),
                Field.FUNDING_THEME,
                ANY,
                Field.PROGRAMME,
                ANY,
                Field.ROLE,
                EnumSet.of(Code.LEAD, Code.PARTNER, Code.NETWORK));
    }

    private static Set<Code> with(Code another, EnumSet<Code> codes) {
        codes.add(another);
        return codes;
    }

    /** What may be asked of the things of a feed. */
    public static Set<Field> fieldsOf(FactFeed feed) {
        return new TreeSet<>(OF.getOrDefault(feed, Map.of()).keySet());
    }

    /** By what the things of a feed can be told apart, so that each counts once. */
    public static Set<Field> onceOf(FactFeed feed) {
        return switch (feed) {
            case COURSES, EXTERNAL_REFERRALS, PHASES -> EnumSet.of(Field.COMPANY);
            case TASKS -> EnumSet.of(Field.CONSULTANT);
            case ACTIVITIES -> EnumSet.of(Field.REFERENCE);
            case EVALUATIONS, EFFECTS, APPLICATIONS, PROJECTS, SUBSIDIES, ACCOUNTS -> EnumSet.noneOf(Field.class);
        };
    }

    /** The codes that can stand in a field; none where any can. */
    public static Set<String> codesOf(FactFeed feed, Field field) {
        return OF.getOrDefault(feed, Map.of()).getOrDefault(field, ANY).stream()
                .map(Code::name)
                .collect(toCollection(TreeSet::new));
    }
}
