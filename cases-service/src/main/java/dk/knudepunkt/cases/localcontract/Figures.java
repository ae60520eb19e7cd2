package dk.knudepunkt.cases.localcontract;

import dk.knudepunkt.cases.activity.ActivityKind;
import dk.knudepunkt.cases.hours.HourRole;
import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what was done on a contract's account in a year. Hours that were withdrawn are none. */
@ApplicationScoped
class Figures {

    private static final String HOURS = """
            select role, sum(minutes) as minutes from hour_entry
            where withdrawn_at is null and account = ? and worked_on between ? and ? group by role""";

    private static final String ACTIVITIES = """
            select count(*) from activity
            where status = 'HELD' and account_code = ? and day between ? and ? and (kind = any (?)) = ?""";

    private static final String COURSES =
            "select count(*) from course where account_code = ? and completed_on between ? and ?";

    /** Where the company of the hours is: of a course as it was at its start, otherwise as it is now. */
    private static final String WITHOUT_ACCOUNT = """
            select to_char(worked_on, 'IYYY-"W"IW') as week, survivor.cvr, sum(minutes) as minutes
            from hour_entry left join course on course.id = hour_entry.course_id
            join company on company.id = coalesce(hour_entry.company_id, course.company_id)
            join company survivor on survivor.id = company.survivor_id
            where withdrawn_at is null and account is null and worked_on between ? and ?
              and coalesce(course.municipality_code, company.municipality_code) = ?
            group by 1, 2 order by 1, 2""";

    /** A week that the year cuts through is looked at whole, if there are hours of the contract in the year's part of it. */
    private static final String TWO_ACCOUNTS = """
            select to_char(worked_on, 'IYYY-"W"IW') as week, survivor.cvr,
                   sum(minutes) filter (where account.code = ?) as minutes
            from hour_entry join account on account.code = hour_entry.account
            left join course on course.id = hour_entry.course_id
            join company on company.id = coalesce(hour_entry.company_id, course.company_id)
            join company survivor on survivor.id = company.survivor_id
            where withdrawn_at is null and worked_on between ? and ? and (account.code = ? or account.kind = 'SPECIALISED')
            group by 1, 2
            having bool_or(account.kind = 'SPECIALISED')
               and bool_or(account.code = ? and worked_on between ? and ?)
            order by 1, 2""";

    private static final int DAYS_OF_A_WEEK = 7;

    private static final List<String> EVENTS = Arrays.stream(ActivityKind.values())
            .filter(ActivityKind::isEvent)
            .map(ActivityKind::name)
            .toList();

    private final Sql sql;

    Figures(Sql sql) {
        this.sql = sql;
    }

    /** Hours of one company in one week. */
    record WeekOfCompany(String week, @Nullable String cvr, int minutes) {

        private static WeekOfCompany of(ResultSet row) throws SQLException {
            return new WeekOfCompany(row.getString("week"), row.getString("cvr"), row.getInt("minutes"));
        }
    }

    Map<HourRole, Integer> minutes(ContractYear year) {
        return sql
                .all(
                        HOURS,
                        row -> Map.entry(HourRole.valueOf(row.getString("role")), row.getInt("minutes")),
                        year.account().code(),
                        year.from(),
                        year.to())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int count(Counted counted, ContractYear year) {
        return switch (counted) {
            case EVENTS -> activities(year, true);
            case TASKS -> activities(year, false);
            case COURSES -> count(COURSES, year.account().code(), year.from(), year.to());
        };
    }

    private int activities(ContractYear year, boolean events) {
        return count(ACTIVITIES, year.account().code(), year.from(), year.to(), EVENTS, events);
    }

    private int count(String query, Object... values) {
        return sql.first(query, row -> row.getInt(1), values).orElseThrow();
    }

    List<WeekOfCompany> withoutAccount(ContractYear year) {
        return sql.all(
                WITHOUT_ACCOUNT,
                WeekOfCompany::of,
                year.from(),
                year.to(),
                year.account().municipalityCode().orElseThrow());
    }

    List<WeekOfCompany> onTwoAccounts(ContractYear year) {
        var code = year.account().code();
        return sql.all(
                TWO_ACCOUNTS,
                WeekOfCompany::of,
                code,
                year.from().minusDays(DAYS_OF_A_WEEK),
                year.to().plusDays(DAYS_OF_A_WEEK),
                code,
                code,
                year.from(),
                year.to());
    }
}
