package dk.knudepunkt.cases.privacy;

import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.platform.privacy.Person;
import dk.knudepunkt.platform.privacy.PersonalData;
import dk.knudepunkt.platform.privacy.PersonalRecord;
import dk.knudepunkt.platform.privacy.PersonalRows;
import dk.knudepunkt.platform.privacy.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** What is known of a company, which for a small one is a person: how it is called and reached. */
@ApplicationScoped
class CompanyPersonalData implements PersonalData {

    private static final RecordKind COMPANY = new RecordKind("company", "Virksomhed", "Company");

    /** One that is forgotten is called by its number, and so falls out. */
    private static final String ENDED = "from company where name is distinct from cvr and " + QuietCompanies.BEFORE;

    private static final String ABOUT = """
            select * from company
            where lower(email) = :email
               or right(regexp_replace(phone, '\\D', '', 'g'), 8) = :phone
            order by registered_at, id""";

    private final PersonalRows rows;
    private final QuietCompanies quiet;
    private final Session database;

    CompanyPersonalData(PersonalRows rows, QuietCompanies quiet, Session database) {
        this.rows = rows;
        this.quiet = quiet;
        this.database = database;
    }

    @Override
    public RecordKind kind() {
        return COMPANY;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "company.name",
                "company.folded_name",
                "company.bare_name",
                "company.email",
                "company.phone",
                "company_place.name",
                "company_segment.reason");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return rows.count(ENDED, day);
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return rows.longestEnded(ENDED, "quiet_since", day, limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        var companies = rows.about(person, ABOUT, Company.class);
        var ended = quiet.among(companies.stream().map(Company::id).toList());
        return companies.stream()
                .map(company -> record(company, ended.contains(company.id())))
                .toList();
    }

    private static PersonalRecord record(Company company, boolean hasEnded) {
        return new PersonalRecord(
                COMPANY,
                company.id(),
                company.cvr(),
                "/companies/" + company.cvr(),
                hasEnded,
                Map.of("company", company.card()));
    }

    @Override
    public void erase(List<UUID> companies) {
        database.createQuery("from Company where id in (:ids)", Company.class)
                .setParameter("ids", companies)
                .getResultList()
                .forEach(Company::forget);
        database.createNativeMutationQuery("update company_segment set reason = null where company_id in (:ids)")
                .setParameter("ids", companies)
                .executeUpdate();
        // Digests of short values can be guessed.
        database.createNativeMutationQuery("update imported_company set said = '' where company_id in (:ids)")
                .setParameter("ids", companies)
                .executeUpdate();
    }
}
