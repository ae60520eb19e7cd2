package dk.knudepunkt.goals.figure.opened;

import dk.knudepunkt.goals.figure.Dimension;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.FigureGroup;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a figure shows below it.
 *
 * @param discreet whether of what it counts no more is told than whether it counts
 * @param dimensions what the reader may break it down by
 * @param days up to which it is told; empty where each day of its period is one
 * @param by what it is broken down by; null where nothing was asked for
 * @param groups its parts; null without any
 * @param members null where the reader may not see them, or they are too few
 * @param since what became known after the date that was asked for; null where none was, or the reader is not of the house
 * @param brokenBy why what became known since cannot be told, where it cannot
 * @param until the last day that was asked for
 * @param validTo as it was typed
 * @param knownAt as it was typed
 */
record FigureOpened(
        boolean discreet,
        List<Dimension> dimensions,
        List<LocalDate> days,
        @Nullable Dimension by,
        @Nullable List<FigureGroup> groups,
        boolean excluded,
        boolean tooFew,
        @Nullable Page<FigureMember> members,
        @Nullable Page<FigureDelta.FigureChange> since,
        @Nullable Problem brokenBy,
        @Nullable LocalDate until,
        String validTo,
        String knownAt) {

    /** Reads what the page shows; of few it shows that there are few. */
    static FigureOpened of(
            AskedFigure asked, FigureQuery query, @Nullable Dimension by, MemberList.Opening opening, boolean mayOpen) {
        var figure = asked.figure();
        var discreet = asked.reader().isDiscreetOf(figure);
        var tooFew = mayOpen && MemberList.isTooFew(figure, opening);
        return new FigureOpened(
                discreet,
                asked.reader().dimensions(figure),
                discreet ? Reader.daysOfAStatus(asked.period()) : List.of(),
                by,
                asked.groups(by),
                opening.excluded(),
                tooFew,
                mayOpen && !tooFew ? MemberList.open(figure, opening) : null,
                null,
                null,
                asked.asking().validTo(),
                Objects.requireNonNullElse(query.validTo, ""),
                Objects.requireNonNullElse(query.knownAt, ""));
    }

    /** With what became known of the figure since, or why that cannot be told. */
    FigureOpened since(Figure before, Figure now) {
        var broken = FigureDelta.isBroken(before, now) ? FigureProblem.definitionChanged(before, now) : null;
        var changes = broken == null ? FigureDelta.changes(before, now, null, Page.MAX_LIMIT) : null;
        return new FigureOpened(
                discreet,
                dimensions,
                days,
                by,
                groups,
                excluded,
                tooFew,
                members,
                changes,
                broken,
                until,
                validTo,
                knownAt);
    }

    /** The two axes of time, for a link that stays on them. */
    public String times() {
        return "validTo=" + validTo + "&knownAt=" + knownAt.replace(":", "%3A");
    }
}
