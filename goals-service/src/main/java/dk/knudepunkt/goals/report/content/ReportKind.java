package dk.knudepunkt.goals.report.content;

import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report is of: half a contract's year, the whole of it, or the indicators of 2030. */
@TemplateEnum
@Schema(name = "StatusReportKind")
public enum ReportKind implements Term {
    HALF_YEAR(Month.JUNE, "Halvårsstatus", "Half-year status"),
    YEAR(Month.DECEMBER, "Årsstatus", "Yearly status"),
    INDICATORS(Month.DECEMBER, "Status på 2030-målene", "Status of the 2030 goals");

    private final Month last;
    private final Words words;

    ReportKind(Month last, String danish, String english) {
        this.last = last;
        this.words = new Words(danish, english);
    }

    public boolean isOfContract() {
        return this != INDICATORS;
    }

    /** Whether its front page says what is to be adjusted in a text of its own. */
    public boolean namesAdjustments() {
        return this == INDICATORS;
    }

    /** What time it is about. */
    public ReportPeriod period(int year) {
        return new ReportPeriod(year, YearMonth.of(year, last).atEndOfMonth());
    }

    /** What its address and its files are called, for good. */
    public String name(ContractKey contract, int edition) {
        var name = contract + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return edition == 1 ? name : name + "-" + edition;
    }

    @Override
    public Words words() {
        return words;
    }
}
