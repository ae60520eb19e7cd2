package dk.knudepunkt.referrals.promise.report;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.time.Denmark;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the rows of the report are. Each has a row per reading. */
@Schema(name = "PromiseGroupBy")
enum GroupBy implements Term {
    READING("Opgjort som", "Counted by"),
    UNIT("Enhed", "Unit"),
    MONTH("Måned", "Month"),
    CHANNEL("Kanal", "Channel");

    private final Words words;

    GroupBy(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** Which group a referral belongs to; one for all when only the readings are told apart. */
    String groupOf(ReportedReferral referral) {
        return switch (this) {
            case READING -> "ALL";
            case UNIT -> referral.unitCode();
            case MONTH -> YearMonth.from(Denmark.dateOf(referral.submittedAt())).toString();
            case CHANNEL -> referral.channel().name();
        };
    }

    @Override
    public Words words() {
        return words;
    }
}
