package dk.knudepunkt.cases.hours.week;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.hours.HourBook;
import dk.knudepunkt.cases.hours.HourEntries;
import dk.knudepunkt.cases.hours.HourEntry;
import dk.knudepunkt.cases.hours.HourLine;
import dk.knudepunkt.cases.hours.HourProblem;
import dk.knudepunkt.cases.hours.HourScope;
import dk.knudepunkt.cases.hours.Purposes;
import dk.knudepunkt.cases.hours.Stint;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller's own weeks. */
@ApplicationScoped
@Transactional
class WeekService {

    private static final String REASON = "/reason";

    private final HourEntries entries;
    private final HourBook book;
    private final Purposes purposes;
    private final WeekSheets sheets;
    private final CourseService courses;
    private final HourScope scope;

    WeekService(
            HourEntries entries,
            HourBook book,
            Purposes purposes,
            WeekSheets sheets,
            CourseService courses,
            HourScope scope) {
        this.entries = entries;
        this.book = book;
        this.purposes = purposes;
        this.sheets = sheets;
        this.courses = courses;
        this.scope = scope;
    }

    private WeekGrid get(Week week) {
        return new WeekGrid(week, entries.told(scope.self(), week.monday(), week.sunday()));
    }

    /** The week as it stands, and an empty row; of a course where one is named, on its account and in the role of before. */
    BegunWeek begun(Week week, @Nullable UUID courseId) {
        var grid = get(week);
        var rows = grid.lines().stream()
                .map(line -> WeekRow.of(line, sheets.cvr(line), grid.minutes(line)))
                .toList();
        var more = new LinkedHashMap<String, String>();
        entries.latest(scope.self())
                .ifPresent(entry -> more.put("role", entry.line().role().name()));
        if (courseId != null) {
            more.put("courseId", courseId.toString());
            more.put("account", courses.get(courseId).account().code());
        }
        return new BegunWeek(sheets.of(grid, courseId), new SaveWeek(rows, null), more, grid.version());
    }

    /** The rows of a form as it was sent. */
    WeekSheet sheet(Week week, Fields sent) {
        return sheets.of(get(week), sent);
    }

    /** Makes the week as it is to be; of each cell only what differs is written. */
    WeekGrid save(Week week, IfMatch ifMatch, SaveWeek request) {
        book.open(scope.self());
        var grid = get(week);
        IfMatch.check(ifMatch, grid.version());
        var seen = new HashSet<HourLine>();
        for (var row = 0; row < request.filled().size(); row++) {
            var typed = request.filled().get(row);
            var at = "/rows/" + row;
            var line = at(at, () -> line(grid, typed));
            if (seen.add(line)) {
                write(grid, new Written(line, typed, at, request.givenReason()));
            } else if (!typed.isEmpty()) {
                throw HourProblem.twice().at(at + "/account");
            }
        }
        week.days().forEach(day -> requireDay(day, request));
        return get(week);
    }

    private record Written(
            HourLine line, WeekRow row, String at, @Nullable String reason) {

        String cell(int day) {
            return at + '/' + WeekRow.CELLS.get(day);
        }
    }

    /** What has hours already goes on having them, though the course may be somebody else's by now. */
    private HourLine line(WeekGrid grid, WeekRow row) {
        var known = row.line(purposes.known(row.courseId(), row.cvr(), row.activityId()));
        return grid.lines().contains(known)
                ? known
                : row.line(purposes.of(row.courseId(), row.cvr(), row.activityId()));
    }

    private void write(WeekGrid grid, Written written) {
        for (var day = 0; day < Week.DAYS; day++) {
            var minutes = written.row().minutes().get(day);
            var date = grid.week().days().get(day);
            var present = grid.cell(written.line(), date);
            var stint = new Stint(
                    date,
                    minutes,
                    written.line(),
                    present.flatMap(HourEntry::note).orElse(null),
                    written.reason());
            if (!minutes.equals(present.map(HourEntry::minutes).orElse(0))) {
                atCell(written.cell(day), () -> write(present, stint));
            }
        }
    }

    private HourEntry write(Optional<HourEntry> present, Stint stint) {
        if (present.isEmpty()) {
            return book.register(scope.self(), stint);
        }
        return stint.minutes() == 0 ? book.withdraw(present.get()) : book.change(present.get(), stint);
    }

    /** A day is as long as all of its cells are together; the first that is filled in says that it is too long. */
    private void requireDay(LocalDate date, SaveWeek request) {
        var day = date.getDayOfWeek().getValue() - 1;
        for (var row = 0; row < request.filled().size(); row++) {
            if (request.filled().get(row).minutes().get(day) > 0) {
                atCell(
                        "/rows/" + row + '/' + WeekRow.CELLS.get(day),
                        () -> book.day(scope.self(), date).with(Map.of()));
                return;
            }
        }
    }

    private interface Step<T> {
        T take();
    }

    /** The parts of a row are pointed at within it. */
    private static <T> T at(String row, Step<T> step) {
        try {
            return step.take();
        } catch (Problem wrong) {
            throw wrong.at(row + wrong.pointer().orElse(""));
        }
    }

    /** A missing reason is asked for once for the whole week. */
    private static <T> void atCell(String cell, Step<T> step) {
        try {
            step.take();
        } catch (Problem wrong) {
            throw wrong.at(wrong.pointer().filter(REASON::equals).orElse(cell));
        }
    }
}
