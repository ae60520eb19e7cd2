package dk.knudepunkt.cases.hours.week;

import dk.knudepunkt.cases.account.Account;
import dk.knudepunkt.platform.page.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grid as its page shows it, around the form. */
record WeekSheet(Week week, List<SheetRow> rows, List<SheetDay> days, List<Option> accounts, String total) {

    /**
     * A row.
     *
     * @param fixed whether its account and role are told already
     * @param purpose what it is for; nothing where it is for nothing in particular
     * @param href where that is read
     */
    record SheetRow(
            int index,
            boolean fixed,
            @Nullable String account,
            @Nullable String purpose,
            @Nullable String href) {

        /** The name of one of its fields. */
        public String field(String name) {
            return "rows.%d.%s".formatted(index, name);
        }
    }

    /**
     * A column.
     *
     * @param total what is told of the day so far
     */
    record SheetDay(String name, LocalDate date, String total) {}

    static Option option(Account account) {
        return new Option(account.code(), account.name());
    }
}
