package dk.knudepunkt.referrals.unit.developer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The register; as many as a house employs: few. */
@ApplicationScoped
public class Developers implements PanacheRepositoryBase<Developer, String> {

    /** Those who are given new courses, by name. */
    public List<DeveloperView> active() {
        return list("active", Sort.by("name", "subject"), true).stream()
                .map(DeveloperView::of)
                .toList();
    }

    /**
     * The subject of one who can be given a course.
     *
     * @throws dk.knudepunkt.platform.problem.Problem when the register has no such developer, or an inactive one
     */
    public String requireActive(String subject) {
        return findByIdOptional(subject)
                .filter(Developer::isActive)
                .map(Developer::subject)
                .orElseThrow(() -> DeveloperProblem.unknown(subject).at("/developerId"));
    }

    /** What to call somebody whom an old referral may name. */
    public String nameOf(String subject) {
        return findByIdOptional(subject).map(Developer::name).orElse(subject);
    }

    List<Developer> byName() {
        return listAll(Sort.by("name", "subject"));
    }

    Developer get(String subject) {
        return findByIdOptional(subject).orElseThrow(DeveloperProblem::notFound);
    }
}
