package dk.knudepunkt.goals.figure;

import static java.util.Comparator.comparing;

import dk.knudepunkt.goals.fact.Known;
import dk.knudepunkt.goals.feed.Discretion;
import dk.knudepunkt.goals.feed.Member;
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
     * @param house whether the reader is of the house, and may see how few there are of something
     */
    record Opening(
            boolean excluded, boolean house, @Nullable String cursor, int limit) {}

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
        return switch (figure) {
            case Figure.Missing _ -> new Page<>(List.of(), null);
            case Figure.Counted counted -> open(counted, opening);
        };
    }

    /** Whether there are so few that the reader could know them. */
    static boolean isTooFew(Figure figure, Opening opening) {
        return figure instanceof Figure.Counted counted && isTooFew(counted, opening);
    }

    private static boolean isTooFew(Figure.Counted figure, Opening opening) {
        return isDiscreet(figure, opening)
                && Discretion.isOfFew(members(figure, opening).size());
    }

    private static boolean isDiscreet(Figure.Counted figure, Opening opening) {
        return !opening.house() && figure.definition().basis().feed().isOfCompanies();
    }

    private static List<Member> members(Figure.Counted figure, Opening opening) {
        var evaluation = figure.evaluation();
        return opening.excluded() ? evaluation.leftOut() : evaluation.counted();
    }

    private static Page<FigureMember> open(Figure.Counted figure, Opening opening) {
        if (isTooFew(figure, opening)) {
            throw FigureProblem.tooFewToShow();
        }
        var members = members(figure, opening);
        var shown = page(members, Member::known, opening.cursor(), opening.limit());
        if (!isDiscreet(figure, opening)) {
            return shown.map(FigureMember::of);
        }
        return shown.map(member -> FigureMember.of(member).withoutTraces());
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
