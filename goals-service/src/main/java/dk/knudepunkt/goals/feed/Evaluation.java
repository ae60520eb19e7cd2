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
public record Evaluation(Measure measure, List<Member> members) {

    /** On how many things the value rests: what counts, or the base that it is held against. */
    public long n() {
        var tally = Tally.of(members);
        return measure.isOfABase() ? tally.base() : tally.counted();
    }

    public @Nullable BigDecimal value(@Nullable BigDecimal baseline) {
        return measure.of(Tally.of(members), baseline);
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
