package dk.knudepunkt.cases.course.page;

import dk.knudepunkt.cases.account.Accounts;
import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.developer.GuideService;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.people.People;
import dk.knudepunkt.platform.register.Municipality;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the forms about courses offer to choose from. */
@ApplicationScoped
class Choices {

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

    /** As a form shows them. */
    record Offered(
            List<Option> accounts,
            List<Option> developers,
            List<Option> guides,
            List<CourseKind> plans,
            List<Municipality> municipalities) {}

    Offered now() {
        var all = guides.all().stream()
                .map(guide -> new Option(guide.account(), people.nameOf(guide.account())))
                .toList();
        return new Offered(
                accounts.byCode().stream()
                        .map(account -> new Option(account.code(), account.name()))
                        .toList(),
                all,
                all.stream()
                        .filter(developer -> courses.mayOpenFor(developer.value()))
                        .toList(),
                List.of(CourseKind.ACTION_PLAN, CourseKind.GROWTH_PLAN, CourseKind.TRANSITION_PLAN),
                Municipality.all());
    }
}
