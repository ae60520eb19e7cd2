package dk.knudepunkt.cases.course.page;

import dk.knudepunkt.cases.account.Accounts;
import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.developer.GuideService;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.people.People;
import dk.knudepunkt.platform.register.Municipality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the forms about courses offer to choose from; a page loads what it asks for. Templates ask {@code cdi:courseChoices}. */
@Named("courseChoices")
@ApplicationScoped
public class Choices {

    private final Accounts accounts;
    private final GuideService guides;
    private final People people;
    private final CourseService courses;

    Choices(Accounts accounts, GuideService guides, People people, CourseService courses) {
        this.accounts = accounts;
        this.guides = guides;
        this.people = people;
        this.courses = courses;
    }

    /** Who pays, by name. */
    public List<Option> accounts() {
        return accounts.byCode().stream()
                .map(account -> new Option(account.code(), account.name()))
                .toList();
    }

    /** All business developers of the register. */
    public List<Option> developers() {
        return guides.all().stream()
                .map(guide -> new Option(guide.account(), people.nameOf(guide.account())))
                .toList();
    }

    /** Those of them whom the caller may open a course for. */
    public List<Option> guides() {
        return developers().stream()
                .filter(developer -> courses.mayOpenFor(developer.value()))
                .toList();
    }

    /** What a contact can become. */
    public List<CourseKind> plans() {
        return List.of(CourseKind.ACTION_PLAN, CourseKind.GROWTH_PLAN, CourseKind.TRANSITION_PLAN);
    }

    public List<Municipality> municipalities() {
        return Municipality.all();
    }
}
