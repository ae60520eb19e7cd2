package dk.knudepunkt.cases.company.consent;

import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements of a company and its aliases: the latest day first, of one day the last said. */
@ApplicationScoped
class Consents implements PanacheRepositoryBase<ConsentStatement, UUID> {

    private static final String OF_GROUP = "companyId in (select id from Company where survivor = ?1)";
    private static final String LATEST_FIRST = " order by statedOn desc, id desc";

    private record Position(LocalDate statedOn, UUID id) {

        static Position of(Cursor cursor) {
            return new Position(cursor.date(0), cursor.id(1));
        }
    }

    Page<ConsentStatement> of(Company company, @Nullable String cursor, int limit) {
        var position = Cursor.read(cursor, Position::of);
        var query = position == null
                ? find(OF_GROUP + LATEST_FIRST, company)
                : find(
                        OF_GROUP + " and (statedOn, id) < (?2, ?3)" + LATEST_FIRST,
                        company,
                        position.statedOn(),
                        position.id());
        return Page.of(query.range(0, limit).list(), limit, last -> Cursor.after(last.statedOn(), last.id()));
    }

    /** The one that holds. */
    Optional<ConsentStatement> last(Company company, ConsentPurpose purpose) {
        return find(OF_GROUP + " and purpose = ?2" + LATEST_FIRST, company, purpose)
                .firstResultOptional();
    }

    Set<UUID> holding(Company company) {
        return Arrays.stream(ConsentPurpose.values())
                .flatMap(purpose -> last(company, purpose).stream())
                .map(ConsentStatement::id)
                .collect(Collectors.toSet());
    }

    void rename(String from, String to) {
        update("recordedBy = ?1 where recordedBy = ?2", to, from);
    }
}
