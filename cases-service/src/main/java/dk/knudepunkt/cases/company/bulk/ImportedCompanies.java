package dk.knudepunkt.cases.company.bulk;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.company.CompanyCard;
import dk.knudepunkt.cases.company.CompanyNames;
import dk.knudepunkt.cases.company.bulk.ImportSetService.Judged;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows that became companies, written a set at a time: a statement for each table, however many rows. */
@ApplicationScoped
class ImportedCompanies {

    private static final String CARDS = """
            select cvr, nullif(name, '') as name, folded_name, bare_name,
                   nullif(municipality_code, '') as municipality_code, nullif(industry_code, '') as industry_code,
                   cast(nullif(employees, '') as integer) as employees,
                   cast(advertising_protected as boolean) as advertising_protected,
                   nullif(email, '') as email, nullif(phone, '') as phone
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                 as told (cvr, name, folded_name, bare_name, municipality_code, industry_code, employees,
                          advertising_protected, email, phone)""";

    private static final String CREATE = """
            insert into company (id, version, cvr, name, folded_name, bare_name, municipality_code, industry_code, employees,
                                 advertising_protected, email, phone, survivor_id, registered_at, registered_by,
                                 look_up_after, quiet_since)
            select ids.id, 0, card.cvr, card.name, card.folded_name, card.bare_name, card.municipality_code,
                   card.industry_code, card.employees, card.advertising_protected, card.email, card.phone, ids.id, ?, ?, ?, ?
            from (%s) card join unnest(?, ?) as ids (id, cvr) using (cvr)""".formatted(CARDS);

    private static final String CHANGE = """
            update company
            set version = company.version + 1, name = card.name, folded_name = card.folded_name,
                bare_name = card.bare_name, municipality_code = card.municipality_code,
                industry_code = card.industry_code, employees = card.employees,
                advertising_protected = card.advertising_protected, email = card.email, phone = card.phone
            from (%s) card where company.cvr = card.cvr""".formatted(CARDS);

    private static final String LINK = """
            insert into imported_company (caller, system, external_id, company_id, fingerprint, said, imported_at,
                                          contact_on, guided_on)
            select ?, ?, told.external_id, company.id, told.fingerprint, told.said, ?,
                   cast(nullif(told.contact_on, '') as date), cast(nullif(told.guided_on, '') as date)
            from unnest(?, ?, ?, ?, ?, ?) as told (external_id, cvr, fingerprint, said, contact_on, guided_on)
            join company using (cvr)
            on conflict (caller, system, external_id) do update
            set fingerprint = excluded.fingerprint, said = excluded.said, imported_at = excluded.imported_at,
                contact_on = excluded.contact_on, guided_on = excluded.guided_on""";

    private final Sql sql;

    ImportedCompanies(Sql sql) {
        this.sql = sql;
    }

    /** What a row with this id was. */
    record Known(String externalId, String cvr, String fingerprint, String said) {

        static Known of(ResultSet row) throws SQLException {
            return new Known(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
        }
    }

    /** A company that is there. */
    record Present(String cvr, CompanyCard card) {

        static Present of(ResultSet row) throws SQLException {
            return new Present(
                    row.getString("cvr"),
                    new CompanyCard(
                            row.getString("name"),
                            row.getString("municipality_code"),
                            row.getString("industry_code"),
                            row.getObject("employees", Integer.class),
                            row.getBoolean("advertising_protected"),
                            row.getString("email"),
                            row.getString("phone")));
        }
    }

    Map<String, Known> known(String caller, String system, List<String> externalIds) {
        return sql.all("""
                        select external_id, cvr, fingerprint, said
                        from imported_company join company on company.id = company_id
                        where caller = ? and system = ? and external_id = any (?)""", Known::of, caller, system, externalIds).stream()
                .collect(Collectors.toMap(Known::externalId, known -> known));
    }

    /** Nobody else changes them until the transaction ends. */
    Map<String, Present> present(List<String> cvrs) {
        return sql.all("select * from company where cvr = any (?) order by cvr for update", Present::of, cvrs).stream()
                .collect(Collectors.toMap(Present::cvr, present -> present));
    }

    void store(String caller, String system, Instant at, List<Judged> judged) {
        create(caller, at, filter(judged, each -> each.outcome() == ImportOutcome.CREATED));
        change(filter(judged, each -> each.outcome() != ImportOutcome.CREATED && each.isStored() && each.changes()));
        link(caller, system, at, filter(judged, Judged::isStored));
    }

    private static List<Judged> filter(List<Judged> judged, Predicate<Judged> which) {
        return judged.stream().filter(which).toList();
    }

    private void create(String caller, Instant at, List<Judged> rows) {
        if (!rows.isEmpty()) {
            var ids = rows.stream()
                    .map(row -> Generators.timeBasedEpochGenerator().generate())
                    .toList();
            var first = new Object[] {at, caller, at, Denmark.dateOf(at)};
            sql.run(CREATE, all(first, cards(rows), new Object[] {ids, column(rows, ImportedCompanies::cvr)}));
        }
    }

    private void change(List<Judged> rows) {
        if (!rows.isEmpty()) {
            sql.run(CHANGE, cards(rows));
        }
    }

    private void link(String caller, String system, Instant at, List<Judged> rows) {
        sql.run(
                LINK,
                caller,
                system,
                at,
                column(rows, each -> each.row().externalId()),
                column(rows, ImportedCompanies::cvr),
                column(rows, each -> Digests.ofRow(each.row().form())),
                column(
                        rows,
                        each -> Digests.of(cvr(each), each.row().form().card()).text()),
                column(rows, each -> each.row().form().lastContactOn()),
                column(rows, each -> each.row().form().lastGuidedOn()));
    }

    private static Object[] cards(List<Judged> rows) {
        return new Object[] {
            column(rows, ImportedCompanies::cvr),
            column(rows, each -> each.card().name()),
            column(rows, each -> CompanyNames.folded(each.card().name())),
            column(rows, each -> CompanyNames.bare(each.card().name())),
            column(rows, each -> each.card().municipalityCode()),
            column(rows, each -> each.card().industryCode()),
            column(rows, each -> each.card().employees()),
            column(rows, each -> each.card().advertisingProtected()),
            column(rows, each -> each.card().email()),
            column(rows, each -> each.card().phone())
        };
    }

    private static String cvr(Judged judged) {
        return judged.row().form().cvr();
    }

    /** Text, since a column of one kind may have nothing in some rows. */
    private static List<String> column(List<Judged> rows, Function<Judged, @Nullable Object> value) {
        return rows.stream().map(value).map(each -> Objects.toString(each, "")).toList();
    }

    private static Object[] all(Object[]... parts) {
        return Arrays.stream(parts).flatMap(Arrays::stream).toArray();
    }

    /** What became of each row of a system, by external id. */
    Page<ReconciledCompany> reconciliation(String caller, String system, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, ImportedCompanies::externalId);
        var rows = sql.all("""
                        select external_id, imported_at, company.cvr, survivor.cvr, contact_on, guided_on
                        from imported_company
                        join company on company.id = imported_company.company_id
                        join company survivor on survivor.id = company.survivor_id
                        where caller = ? and system = ? and external_id > ?
                        order by external_id limit ?""", ReconciledCompany::of, caller, system, after == null ? "" : after, limit + 1);
        return Page.of(rows, limit, last -> Cursor.after(last.externalId()));
    }

    private static String externalId(Cursor cursor) {
        var id = cursor.key().getFirst();
        if (!id.matches("\\p{Graph}+")) {
            throw new IllegalArgumentException("No external id");
        }
        return id;
    }
}
