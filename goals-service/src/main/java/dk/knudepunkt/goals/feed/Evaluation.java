package dk.knudepunkt.goals.feed;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.knudepunkt.goals.population.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a measurement says of everything in its period, and what that comes to. */
public final class Evaluation {

    private final Measure measure;
    private final boolean empty;
    private final List<Member> base;
    private final Supplier<List<Member>> judged;
    private final Tally tally;
    private final @Nullable Distribution people;
    private final Map<String, Long> byMunicipality;

    /**
     * Of what was found to be of the base.
     *
     * @param empty whether there is nothing in the period
     * @param judged all things, each with what is said of it; asked for only where somebody reads them
     */
    Evaluation(Measure measure, boolean empty, List<Member> base, Supplier<List<Member>> judged) {
        this(measure, empty, base, judged, null);
    }

    private Evaluation(
            Measure measure,
            boolean empty,
            List<Member> base,
            Supplier<List<Member>> judged,
            @Nullable Distribution people) {
        this.measure = measure;
        this.empty = empty;
        this.base = base;
        this.judged = judged;
        this.tally = Tally.of(measure, base);
        this.people = people;
        this.byMunicipality = people == null ? Map.of() : municipalities(base);
    }

    /** The same, held against where people live. */
    public Evaluation against(Distribution distribution) {
        return new Evaluation(measure, empty, base, judged, distribution);
    }

    /** Where people live, for what is held against that; null for all else, and where it is not known. */
    public @Nullable Distribution people() {
        return people;
    }

    /** How many things count in each municipality, of what is held against where people live. */
    public Map<String, Long> byMunicipality() {
        return byMunicipality;
    }

    private static Map<String, Long> municipalities(List<Member> members) {
        return members.stream()
                .filter(Member::counts)
                .flatMap(member -> Field.MUNICIPALITY.in(member.known()).stream())
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
    }

    public Measure measure() {
        return measure;
    }

    /** Whether there is nothing in the period. */
    public boolean isEmpty() {
        return empty;
    }

    /** All things of the period, each with what is said of it. */
    public List<Member> members() {
        return judged.get();
    }

    /** On how many the value rests: what counts, the base that it is held against, or the companies that were measured. */
    public long n() {
        return switch (measure) {
            case SHARE, NPS -> tally.base();
            case CONTROL_GROUP_DIFFERENCE -> tally.guided();
            case COUNT, SUM, RATIO, GROWTH, DISTRIBUTION, MILESTONE -> tally.counted();
        };
    }

    public @Nullable BigDecimal value(@Nullable BigDecimal baseline) {
        return people == null ? measure.of(tally, baseline) : people.lowest(byMunicipality());
    }

    /**
     * Whether the value tells of so few that one could know them: what they said, what they got or where they are. That there are few
     * of something tells of nobody.
     */
    public boolean tellsOfFew() {
        return switch (measure) {
            case SHARE, NPS, SUM, CONTROL_GROUP_DIFFERENCE -> Discretion.isOfFew(n());
            case DISTRIBUTION ->
                people != null
                        && !Discretion.hidden(people.groupSizes(byMunicipality()))
                                .isEmpty();
            case COUNT, RATIO, GROWTH, MILESTONE -> false;
        };
    }

    /** The same by group: each value is made of the members of one. */
    public <K extends Comparable<? super K>> SortedMap<K, Evaluation> by(Function<Member, K> group) {
        return by(members(), group);
    }

    /** The same, without the groups of which nothing is of the base. */
    public <K extends Comparable<? super K>> SortedMap<K, Evaluation> ofTheBaseBy(Function<Member, K> group) {
        return by(base, group);
    }

    private <K extends Comparable<? super K>> SortedMap<K, Evaluation> by(
            List<Member> members, Function<Member, K> group) {
        var groups = new TreeMap<K, Evaluation>();
        members.stream().collect(groupingBy(group, toList())).forEach((key, some) -> groups.put(key, of(some)));
        return groups;
    }

    private Evaluation of(List<Member> some) {
        return new Evaluation(
                measure, some.isEmpty(), some.stream().filter(Member::isInBase).toList(), () -> some);
    }

    public List<Member> counted() {
        return base;
    }

    public List<Member> leftOut() {
        return members().stream().filter(member -> !member.isInBase()).toList();
    }
}
