package dk.knudepunkt.referrals.house;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.house.HouseCalendar;
import dk.knudepunkt.platform.house.ThisHouse;
import dk.knudepunkt.platform.installation.HouseData;
import jakarta.inject.Singleton;
import java.time.MonthDay;

/** The first version of the house's calendar. Those after it are made in the service, and referrals are pinned to each of them. */
@Singleton
class CalendarOfHouse implements HouseData {

    private static final String FIRST = "(select id from calendar_version where number = 1)";

    private static final String RENAME = """
            update calendar_version set name = ?, effective_from = ?, working_days = ?, closed_days = ? where number = 1""";

    private final Sql sql;

    CalendarOfHouse(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void begin(ThisHouse house) {
        var calendar = house.calendar();
        var workingDays = calendar.hours().stream()
                .map(HouseCalendar.Hours::day)
                .distinct()
                .sorted()
                .map(Enum::name)
                .toList();
        var closedDays = calendar.closedDays().stream().map(MonthDay::toString).toList();
        sql.run(RENAME, calendar.name(), calendar.from(), workingDays, closedDays);
        sql.run("delete from calendar_window where calendar_id = " + FIRST);
        sql.run("delete from calendar_holiday where calendar_id = " + FIRST);
        calendar.hours()
                .forEach(hours -> sql.run(
                        "insert into calendar_window select %s, ?, ?, ?".formatted(FIRST),
                        hours.day().name(),
                        hours.opens(),
                        hours.closes()));
        calendar.holidays()
                .forEach(holiday -> sql.run(
                        "insert into calendar_holiday select %s, ?, ?".formatted(FIRST),
                        holiday.day(),
                        holiday.name()));
    }
}
