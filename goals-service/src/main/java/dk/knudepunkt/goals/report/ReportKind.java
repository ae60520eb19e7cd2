package dk.knudepunkt.goals.report;

import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a contract's year a report is about. */
@TemplateEnum
@Schema(name = "StatusReportKind")
public enum ReportKind implements Term {
    HALF_YEAR(Month.JUNE, "Halvårsstatus", "Half-year status"),
    YEAR(Month.DECEMBER, "Årsstatus", "Yearly status");

    private final Month last;
    private final Words words;

    ReportKind(Month last, String danish, String english) {
        this.last = last;
        this.words = new Words(danish, english);
    }

    /** The last day that counts. */
    LocalDate cutOff(int year) {
        return YearMonth.of(year, last).atEndOfMonth();
    }

    /** What its address and its files are called, for good. */
    String name(ContractKey contract, int edition) {
        var name = contract + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return edition == 1 ? name : name + "-" + edition;
    }

    @Override
    public Words words() {
        return words;
    }
}
