package dk.knudepunkt.goals.linter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people have said of findings. */
@ApplicationScoped
class Dismissals implements PanacheRepositoryBase<Dismissal, UUID> {

    List<Dismissal> ofYear(int year) {
        return list("contractYear", year);
    }

    Optional<Dismissal> of(int year, Finding finding) {
        return find("contractYear = ?1 and finding = ?2", year, finding.id()).singleResultOptional();
    }
}
