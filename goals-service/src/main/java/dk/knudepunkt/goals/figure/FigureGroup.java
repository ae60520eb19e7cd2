package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.feed.Discretion;
import dk.knudepunkt.goals.feed.Evaluation;
import dk.knudepunkt.platform.page.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a figure: what it stands at in one segment, municipality or month, or by one developer. */
public record FigureGroup(
        @Schema(examples = "GROWTH", description = "Code of the group; empty for what is not known to belong to one")
        String key,

        @Schema(description = "What the group is called") Wording name,
        @Schema(nullable = true, examples = "89") @Nullable BigDecimal value,
        @Schema(nullable = true, examples = "45") @Nullable Long n,

        @Schema(description = "True where there are too few for the reader, or one could be found from the others")
        boolean hidden) {

    /**
     * The parts of a figure. What must hold in each segment is always told by segment, since the whole decides nothing; growth
     * has no value in a part, since there is no baseline for one. Who is not of the house is shown those of the whole period only.
     */
    public static @Nullable List<FigureGroup> of(Figure figure, Asking asking, @Nullable Dimension by, Reader reader) {
        if (reader == Reader.OUTSIDE && !asking.equals(Asking.NOW)) {
            return null;
        }
        var dimension = by == null && Dimension.SEGMENT.isAskedForBy(figure) ? Dimension.SEGMENT : by;
        return dimension == null ? null : groups(figure, dimension, reader);
    }

    /** The segments of a figure that must hold in each of them, as they may leave the house; nothing for any other. */
    public static List<FigureGroup> segments(Figure figure) {
        return Dimension.SEGMENT.isAskedForBy(figure) ? groups(figure, Dimension.SEGMENT, Reader.OUTSIDE) : List.of();
    }

    private static List<FigureGroup> groups(Figure figure, Dimension by, Reader reader) {
        return switch (figure) {
            case Figure.Empty _ -> List.of();
            case Figure.Counted counted -> {
                var groups = counted.evaluation().by(by::of);
                var hidden = reader.isDiscreetOf(figure)
                        ? Discretion.hidden(sizes(groups), sums(counted.evaluation(), by))
                        : Set.<String>of();
                yield groups.entrySet().stream()
                        .map(group -> of(group.getKey(), by.named(group.getKey()), group.getValue(), hidden))
                        .toList();
            }
        };
    }

    private static Map<String, Long> sizes(Map<String, Evaluation> groups) {
        return groups.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, group -> group.getValue().n()));
    }

    /** Of what is held against where people live, the sums of town and country are told elsewhere. */
    private static UnaryOperator<String> sums(Evaluation evaluation, Dimension by) {
        var people = evaluation.people();
        return people == null || by != Dimension.MUNICIPALITY ? key -> "" : people::groupKey;
    }

    private static FigureGroup of(String key, Words named, Evaluation group, Set<String> hidden) {
        var name = new Wording(named.danish(), named.english());
        return hidden.contains(key)
                ? new FigureGroup(key, name, null, null, true)
                : new FigureGroup(key, name, group.value(null), group.n(), false);
    }
}
