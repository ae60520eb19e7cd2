package dk.knudepunkt.goals.feed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a measurement says of everything in its period, and what that comes to. */
public final class Evaluation {

    private final Measure measure;
    private final List<Member> members;
    private final Tally tally;

    Evaluation(Measure measure, List<Member> members) {
        this.measure = measure;
        this.members = members;
        this.tally = Tally.of(members);
    }

    public Measure measure() {
        return measure;
    }

    /** All things of the period, each with what is said of it. */
    public List<Member> members() {
        return members;
    }

    /** On how many things the value rests: what counts, or the base that it is held against. */
    public long n() {
        return measure.isOfABase() ? tally.base() : tally.counted();
    }

    public @Nullable BigDecimal value(@Nullable BigDecimal baseline) {
        return measure.of(tally, baseline);
    }

    /** The same by group: each value is made of the members of one. */
    public SortedMap<String, Evaluation> by(Function<Member, String> group) {
        var groups = new TreeMap<String, Evaluation>();
        members.stream()
                .collect(groupingBy(group, toList()))
                .forEach((key, some) -> groups.put(key, new Evaluation(measure, some)));
        return groups;
    }

    public List<Member> counted() {
        return members.stream().filter(Member::isInBase).toList();
    }

    public List<Member> leftOut() {
        return members.stream().filter(member -> !member.isInBase()).toList();
    }
}
