package dk.knudepunkt.goals.feed;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.fact.Known;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A thing of a figure's period, and what is said of it. */
public record Member(Known known, Verdict verdict) {

    /** Things by the ids of what they are. */
    public static Map<String, Member> byId(Stream<Member> members) {
        return members.collect(toMap(member -> member.known().subject().id(), Function.identity()));
    }

    public boolean counts() {
        return verdict.place() == Verdict.Place.COUNTS;
    }

    public boolean isInBase() {
        return verdict.place() != Verdict.Place.OUT;
    }

    /** What of it the value is made of; empty where it is left out. Two that weigh the same are the same to a figure. */
    public String weight() {
        return isInBase()
                ? Stream.of("amount", "operatingFunds", "recommend", "guidedCompanies", "guidedGrowth", "controlGrowth")
                        .map(name -> known.code(name).orElse(""))
                        .collect(joining(" ", verdict.place() + " ", ""))
                        .strip()
                : "";
    }
}
