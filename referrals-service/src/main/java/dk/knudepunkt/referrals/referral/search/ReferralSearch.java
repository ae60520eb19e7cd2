package dk.knudepunkt.referrals.referral.search;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.search.SearchText;
import dk.knudepunkt.referrals.referral.AccessScope;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Finds referrals: by their own number, by the CVR number of the company, or by a part of its name; newest first. */
@ApplicationScoped
public class ReferralSearch {

    private static final String ROWS = """
            select id, number, submitted_at, company_name, unit_code, status from referral
            where\s""";

    private static final String NEWEST_FIRST = " order by submitted_at desc, id desc limit ?";

    private final Sql sql;
    private final ReferralService service;

    ReferralSearch(Sql sql, ReferralService service) {
        this.sql = sql;
        this.service = service;
    }

    /** One of those within reach. */
    public record FoundReferral(UUID id, String reference, String company, String unitCode, ReferralStatus status) {

        private static FoundReferral of(ResultSet row) throws SQLException {
            return new FoundReferral(
                    row.getObject("id", UUID.class),
                    Referral.reference(
                            row.getObject("submitted_at", OffsetDateTime.class).toInstant(), row.getLong("number")),
                    row.getString("company_name"),
                    row.getString("unit_code"),
                    ReferralStatus.valueOf(row.getString("status")));
        }
    }

    /** A condition with the value of its one place. */
    private record Condition(String text, Object value) {}

    public List<FoundReferral> find(SearchText text, int limit) {
        var asked = asked(text);
        var within = within(service.reach());
        return sql
                .search(
                        ROWS + asked.text() + " and " + within.text() + NEWEST_FIRST,
                        FoundReferral::of,
                        asked.value(),
                        within.value(),
                        limit)
                .stream()
                .filter(found -> isAsked(found, text))
                .toList();
    }

    private static Condition asked(SearchText text) {
        return text.reference()
                .map(reference -> new Condition("number = ?", numberIn(reference)))
                .or(() -> text.cvr().map(cvr -> new Condition("cvr = ?", cvr)))
                .orElseGet(() -> new Condition("lower(company_name) like ?", text.pattern()));
    }

    private static long numberIn(String reference) {
        return Long.parseLong(reference.substring(reference.lastIndexOf('-') + 1));
    }

    /** The letter and the year are no column. */
    private static boolean isAsked(FoundReferral found, SearchText text) {
        return text.reference().map(found.reference()::equals).orElse(true);
    }

    /** The rule of the lists, in SQL. */
    private static Condition within(AccessScope reach) {
        return switch (reach) {
            case AccessScope.Everything everything -> new Condition("cast(? as boolean)", true);
            case AccessScope.OfUnits units -> new Condition("unit_code = any (cast(? as text[]))", units.codes());
            case AccessScope.OfDevelopers team ->
                new Condition("developer_id = any (cast(? as text[]))", team.subjects());
            case AccessScope.Given given -> new Condition("(developer_id is not null) = ?", true);
            case AccessScope.OfSubmitter submitter -> new Condition("submitted_by = ?", submitter.subject());
        };
    }
}
