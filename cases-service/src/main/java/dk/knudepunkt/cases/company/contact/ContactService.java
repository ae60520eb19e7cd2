package dk.knudepunkt.cases.company.contact;

import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.cases.company.CompanyService;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps whom one talks to. Those of a company are those of its aliases too. */
@ApplicationScoped
@Transactional
public class ContactService implements PanacheRepositoryBase<ContactPerson, UUID> {

    private final CompanyService companies;
    private final Audit audit;

    ContactService(CompanyService companies, Audit audit) {
        this.companies = companies;
        this.audit = audit;
    }

    private record Position(String name, UUID id) {

        static Position of(Cursor cursor) {
            return new Position(cursor.key().getFirst(), cursor.id(1));
        }
    }

    /** By name. */
    public Page<ContactPersonView> of(String cvr, @Nullable String cursor, int limit) {
        var company = companies.get(cvr);
        var position = Cursor.read(cursor, Position::of);
        var query = position == null
                ? find("company.survivor = ?1 order by name, id", company)
                : find(
                        "company.survivor = ?1 and (name, id) > (?2, ?3) order by name, id",
                        company,
                        position.name(),
                        position.id());
        return Page.of(query.range(0, limit).list(), limit, last -> Cursor.after(last.name(), last.id()))
                .map(ContactPersonView::of);
    }

    ContactPersonView show(String cvr, UUID id) {
        return ContactPersonView.of(get(cvr, id));
    }

    private ContactPerson get(String cvr, UUID id) {
        var company = companies.get(cvr);
        return findByIdOptional(id)
                .filter(person -> person.company().survivor().equals(company))
                .orElseThrow(ContactProblem::notFound);
    }

    ContactPersonView add(String cvr, DescribeContactPerson request) {
        var company = companies.get(cvr);
        var person = new ContactPerson(company, request);
        giveLettersTo(person);
        persist(person);
        return audited("added", company, person);
    }

    ContactPersonView describe(String cvr, UUID id, @Nullable IfMatch ifMatch, DescribeContactPerson request) {
        var person = get(cvr, id);
        IfMatch.check(ifMatch, person.version());
        person.describe(request);
        giveLettersTo(person);
        return audited("described", person.company(), person);
    }

    /** They get the letters of the company from now on, if that was said, and whoever got them before does not. */
    private void giveLettersTo(ContactPerson person) {
        if (person.receivesLetters()) {
            recipients(person.company().survivor())
                    .filter(other -> !other.id().equals(person.id()))
                    .forEach(ContactPerson::receiveNoLetters);
        }
    }

    /** Where letters about the courses of a company go, where the house was told; of two merged ones it is the last known. */
    public Optional<String> addressForLetters(Company company) {
        return recipients(company.survivor()).map(ContactPerson::email).findFirst();
    }

    private Stream<ContactPerson> recipients(Company survivor) {
        return list("company.survivor = ?1 and receivesLetters order by id desc", survivor).stream();
    }

    /** Whoever has left is no longer known. */
    void remove(String cvr, UUID id, @Nullable IfMatch ifMatch) {
        var person = get(cvr, id);
        IfMatch.check(ifMatch, person.version());
        delete(person);
        audit.record("removed", "contact-person", person.company().cvr());
    }

    private ContactPersonView audited(String action, Company company, ContactPerson person) {
        flush();
        audit.record(action, "contact-person", company.cvr());
        return ContactPersonView.of(person);
    }
}
