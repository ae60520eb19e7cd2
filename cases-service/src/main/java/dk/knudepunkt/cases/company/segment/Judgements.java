package dk.knudepunkt.cases.company.segment;

import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The judgements of a company and its aliases: those that hold from the latest day first, of one day the last said. */
@ApplicationScoped
class Judgements implements PanacheRepositoryBase<SegmentJudgement, UUID> {

    private static final String OF_GROUP = "companyId in (select id from Company where survivor = ?1)";
    private static final String LATEST_FIRST = " order by judgedOn desc, id desc";

    private record Position(LocalDate judgedOn, UUID id) {

        static Position of(Cursor cursor) {
            return new Position(cursor.date(0), cursor.id(1));
        }
    }

    Page<SegmentJudgement> of(Company company, @Nullable String cursor, int limit) {
        var position = Cursor.read(cursor, Position::of);
        var query = position == null
                ? find(OF_GROUP + LATEST_FIRST, company.survivor())
                : find(
                        OF_GROUP + " and (judgedOn, id) < (?2, ?3)" + LATEST_FIRST,
                        company.survivor(),
                        position.judgedOn(),
                        position.id());
        return Page.of(query.range(0, limit).list(), limit, last -> Cursor.after(last.judgedOn(), last.id()));
    }

    /** The one that holds on a day. */
    Optional<SegmentJudgement> holding(Company company, LocalDate day) {
        return find(OF_GROUP + " and judgedOn <= ?2" + LATEST_FIRST, company.survivor(), day)
                .firstResultOptional();
    }

    void rename(String from, String to) {
        update("recordedBy = ?1 where recordedBy = ?2", to, from);
    }
}
