package dk.knudepunkt.cases.hours.week;

import dk.knudepunkt.cases.account.Account;
import dk.knudepunkt.cases.account.Accounts;
import dk.knudepunkt.cases.company.Companies;
import dk.knudepunkt.cases.hours.HourEntry;
import dk.knudepunkt.cases.hours.HourLine;
import dk.knudepunkt.cases.hours.Purposes;
import dk.knudepunkt.cases.hours.TypedHours;
import dk.knudepunkt.cases.hours.week.WeekSheet.SheetDay;
import dk.knudepunkt.cases.hours.week.WeekSheet.SheetRow;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.forms.Fields;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets a week up as a sheet: what its rows are called and what its days add up to. */
@ApplicationScoped
class WeekSheets {

    private static final String COMPANY_OF_COURSE = """
            select coalesce(survivor.name, 'CVR ' || survivor.cvr)
            from course join company on company.id = course.company_id
            join company survivor on survivor.id = company.survivor_id where course.id = ?""";

    private final Accounts accounts;
    private final Companies companies;
    private final Purposes purposes;
    private final Sql sql;

    WeekSheets(Accounts accounts, Companies companies, Purposes purposes, Sql sql) {
        this.accounts = accounts;
        this.companies = companies;
        this.purposes = purposes;
        this.sql = sql;
    }

    /** The rows that have hours, and an empty one, which is for a course where one is named. */
    WeekSheet of(WeekGrid grid, @Nullable UUID courseId) {
        var rows = IntStream.range(0, grid.lines().size())
                .mapToObj(index -> row(index, grid.lines().get(index)))
                .toList();
        var more = courseId == null
                ? new SheetRow(rows.size(), false, null, null, null)
                : courseRow(rows.size(), false, null, courseId);
        return sheet(grid, concat(rows, more));
    }

    /** The rows of a form as it was sent. */
    WeekSheet of(WeekGrid grid, Fields sent) {
        var fixed = sent.values().getOrDefault("_fixed", List.of());
        var rows = IntStream.range(0, count(sent))
                .mapToObj(index -> sentRow(index, fixed.contains(Integer.toString(index)), grid, sent))
                .toList();
        return sheet(grid, rows);
    }

    /** What a company is called in the grid: by the number under which it has hours. */
    @Nullable
    String cvr(HourLine line) {
        var company = line.purpose().companyId();
        return company == null
                ? null
                : Objects.requireNonNull(companies.findById(company)).cvr();
    }

    private static List<SheetRow> concat(List<SheetRow> rows, SheetRow more) {
        return Stream.concat(rows.stream(), Stream.of(more)).toList();
    }

    private static int count(Fields sent) {
        return (int) IntStream.iterate(0, index -> index + 1)
                .takeWhile(index ->
                        sent.values().keySet().stream().anyMatch(name -> name.startsWith("rows." + index + '.')))
                .count();
    }

    private SheetRow sentRow(int index, boolean fixed, WeekGrid grid, Fields sent) {
        var at = "rows." + index + '.';
        return grid.lines().stream()
                .filter(line -> fixed && isOf(line, at, sent))
                .findFirst()
                .map(line -> row(index, line))
                .orElseGet(() -> {
                    var course = uuid(sent.text(at + "courseId"));
                    return course != null && purposes.reaches(course)
                            ? courseRow(index, false, null, course)
                            : new SheetRow(index, false, null, null, null);
                });
    }

    private boolean isOf(HourLine line, String at, Fields sent) {
        return Objects.equals(line.accountCode(), sent.text(at + "account"))
                && line.role().name().equals(sent.text(at + "role"))
                && Objects.equals(text(line.purpose().courseId()), sent.text(at + "courseId"))
                && Objects.equals(cvr(line), sent.text(at + "cvr"))
                && Objects.equals(text(line.purpose().activityId()), sent.text(at + "activityId"));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private SheetRow row(int index, HourLine line) {
        var account = line.account()
                .flatMap(accounts::findByIdOptional)
                .map(Account::name)
                .orElse(null);
        var purpose = line.purpose();
        if (purpose.courseId() != null) {
            return courseRow(index, true, account, purpose.courseId());
        }
        if (purpose.activityId() != null) {
            var title = sql.first(
                            "select title from activity where id = ?",
                            found -> found.getString(1),
                            purpose.activityId())
                    .orElseThrow();
            return new SheetRow(index, true, account, title, "/activities/" + purpose.activityId());
        }
        var cvr = cvr(line);
        return cvr == null
                ? new SheetRow(index, true, account, null, null)
                : new SheetRow(index, true, account, "CVR " + cvr, "/companies/" + cvr);
    }

    private SheetRow courseRow(int index, boolean fixed, @Nullable String account, UUID course) {
        var company = sql.first(COMPANY_OF_COURSE, found -> found.getString(1), course)
                .orElse(null);
        return new SheetRow(index, fixed, account, company, "/courses/" + course);
    }

    private WeekSheet sheet(WeekGrid grid, List<SheetRow> rows) {
        var week = grid.week();
        var standing =
                grid.told().stream().filter(entry -> !entry.isWithdrawn()).toList();
        var days = IntStream.range(0, Week.DAYS)
                .mapToObj(day -> new SheetDay(
                        WeekRow.CELLS.get(day),
                        week.days().get(day),
                        written(standing.stream()
                                .filter(entry ->
                                        entry.workedOn().equals(week.days().get(day)))
                                .toList())))
                .toList();
        var open = accounts.byCode().stream()
                .filter(account -> account.isOpen(week.monday()) || account.isOpen(week.sunday()))
                .map(WeekSheet::option)
                .toList();
        return new WeekSheet(week, rows, days, open, written(standing));
    }

    private static String written(List<HourEntry> entries) {
        return TypedHours.written(entries.stream().mapToInt(HourEntry::minutes).sum());
    }
}
