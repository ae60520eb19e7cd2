package dk.knudepunkt.goals.figure.opened;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.knudepunkt.goals.fact.Known;
import dk.knudepunkt.goals.feed.Discretion;
import dk.knudepunkt.goals.feed.Member;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The things that a figure opens to, a page at a time, the latest day first. */
final class MemberList {

    /**
     * Which part of which list.
     *
     * @param excluded what the figure leaves out, in place of what it counts
     */
    record Opening(
            boolean excluded, Reader reader, @Nullable String cursor, int limit) {}

    private record Place(LocalDate day, String id) {

        private static final Comparator<Place> LATEST_FIRST =
                comparing(Place::day).thenComparing(Place::id).reversed();

        private static Place of(Known known) {
            return new Place(known.day(), known.subject().id());
        }

        private static Place of(Cursor cursor) {
            var id = cursor.key().get(1);
            // A phase is named by its course and more.
            UUID.fromString(id.split("/", 2)[0]);
            return new Place(cursor.date(0), id);
        }
    }

    private MemberList() {}

    static Page<FigureMember> open(Figure figure, Opening opening) {
        if (isTooFew(figure, opening)) {
            throw FigureProblem.tooFewToShow();
        }
        var members = members(figure, opening);
        return opening.reader().isDiscreetOf(figure)
                ? discreet(members, opening)
                : page(members, Member::known, opening.cursor(), opening.limit())
                        .map(FigureMember::of);
    }

    /** All of them, for a file. */
    static List<FigureMember> all(Figure figure, boolean excluded, Reader reader) {
        return open(figure, new Opening(excluded, reader, null, Integer.MAX_VALUE))
                .items();
    }

    /** Whether there are so few that the reader could know them. */
    static boolean isTooFew(Figure figure, Opening opening) {
        return opening.reader().isDiscreetOf(figure)
                && Discretion.isOfFew(members(figure, opening).size());
    }

    private static List<Member> members(Figure figure, Opening opening) {
        return switch (figure) {
            case Figure.Empty _ -> List.of();
            case Figure.Counted counted ->
                opening.excluded()
                        ? counted.evaluation().leftOut()
                        : counted.evaluation().counted();
        };
    }

    /** By what is told of them, since the order by days would tell the days; so a place in the list is only a number. */
    private static Page<FigureMember> discreet(List<Member> members, Opening opening) {
        var sizes = members.stream()
                .collect(groupingBy(member -> FigureMember.kind(member).orElse(""), counting()));
        var hidden = Discretion.hidden(sizes);
        Function<Member, String> told = member ->
                FigureMember.kind(member).filter(kind -> !hidden.contains(kind)).orElse("");
        var rows = members.stream()
                .sorted(comparing((Member member) -> member.verdict().place()).thenComparing(told))
                .map(member -> FigureMember.discreet(member, told.apply(member)))
                .toList();
        var passed = Cursor.read(opening.cursor(), MemberList::place);
        var begin = passed == null ? 0 : Math.min(passed, rows.size());
        var end = Math.min(begin + opening.limit(), rows.size());
        return new Page<>(
                rows.subList(begin, end), end < rows.size() ? Cursor.after(end).encoded() : null);
    }

    private static int place(Cursor cursor) {
        var number = Integer.parseInt(cursor.key().getFirst());
        if (number < 0) {
            throw new IllegalArgumentException("No place in a list");
        }
        return number;
    }

    /** A part of anything that is about something known. */
    static <T> Page<T> page(Collection<T> all, Function<T, Known> known, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, Place::of);
        Function<T, Place> place = thing -> Place.of(known.apply(thing));
        var rows = all.stream()
                .filter(thing -> after == null || Place.LATEST_FIRST.compare(place.apply(thing), after) > 0)
                .sorted(comparing(place, Place.LATEST_FIRST))
                .limit(limit + 1L)
                .toList();
        return Page.of(
                rows,
                limit,
                last -> Cursor.after(place.apply(last).day(), place.apply(last).id()));
    }
}
