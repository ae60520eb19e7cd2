package dk.knudepunkt.referrals.unit.developer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register; as many as a house employs: few. */
@ApplicationScoped
public class Developers implements PanacheRepositoryBase<Developer, String> {

    /** Those who are given new courses, by name. */
    public List<DeveloperView> active() {
        return list("active", Sort.by("name", "subject"), true).stream()
                .map(developer -> DeveloperView.of(developer, false))
                .toList();
    }

    /**
     * One who can be given a course.
     *
     * @throws dk.knudepunkt.platform.problem.Problem when the register has no such developer, or an inactive one
     */
    public Guide requireActive(String subject) {
        return findByIdOptional(subject)
                .filter(Developer::isActive)
                .map(Developer::guide)
                .orElseThrow(() -> DeveloperProblem.unknown(subject).at("/developerId"));
    }

    /** What to call somebody whom an old referral names, while the register knows them. */
    public Optional<String> nameOf(String subject) {
        return findByIdOptional(subject).map(Developer::name);
    }

    /** The accounts of all who are in the team of this one, theirs among them. */
    public Set<String> teamOf(String subject) {
        var colleagues = findByIdOptional(subject).flatMap(Developer::team).stream()
                .flatMap(team -> list("team", team).stream())
                .map(Developer::subject);
        return Stream.concat(Stream.of(subject), colleagues).collect(Collectors.toSet());
    }

    List<Developer> byName() {
        return listAll(Sort.by("name", "subject"));
    }

    Developer get(String subject) {
        return findByIdOptional(subject).orElseThrow(DeveloperProblem::notFound);
    }
}
