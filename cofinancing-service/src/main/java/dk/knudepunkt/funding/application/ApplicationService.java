package dk.knudepunkt.funding.application;

import dk.knudepunkt.funding.application.ApplicationRequests.PlanApplication;
import dk.knudepunkt.funding.calendar.Calendar;
import dk.knudepunkt.funding.calendar.Deadline;
import dk.knudepunkt.funding.programme.Programme;
import dk.knudepunkt.funding.programme.Programmes;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The use cases of an application, each one unit of work. */
@ApplicationScoped
@Transactional
class ApplicationService {

    private final Applications applications;
    private final ApplicationNumbers numbers;
    private final Programmes programmes;
    private final ApplicationMessages messages;
    private final Calendar calendar;
    private final Audit audit;
    private final InstantSource clock;

    ApplicationService(
            Applications applications,
            ApplicationNumbers numbers,
            Programmes programmes,
            ApplicationMessages messages,
            Calendar calendar,
            Audit audit,
            InstantSource clock) {
        this.applications = applications;
        this.numbers = numbers;
        this.programmes = programmes;
        this.messages = messages;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    Application get(UUID id) {
        return applications.get(id);
    }

    /** For writing it anew. */
    Application draftOf(UUID id) {
        var application = applications.get(id);
        application.requireDraft();
        return application;
    }

    Page<Application> page(Applications.Filter filter, Sort sort, @Nullable String cursor, int limit) {
        return applications.page(filter, sort, cursor, limit);
    }

    List<Application> all(Applications.Filter filter, Sort sort) {
        return applications.all(filter, sort);
    }

    Applications.Total total(Applications.Filter filter) {
        return applications.total(filter);
    }

    List<Programme> programmes() {
        return programmes.all();
    }

    List<Theme> themes() {
        return applications.themes();
    }

    Application draft(PlanApplication request) {
        var application = new Application(plan(request), numbers.next(), today());
        applications.persist(application);
        return audited("drafted", application);
    }

    Application plan(UUID id, @Nullable IfMatch ifMatch, PlanApplication request) {
        return change(id, ifMatch, "planned", application -> {
            application.plan(plan(request));
            return Optional.empty();
        });
    }

    Application submit(UUID id, @Nullable IfMatch ifMatch, LocalDate on) {
        return change(id, ifMatch, "submitted", application -> Optional.of(application.submit(notToCome(on))));
    }

    Application grant(UUID id, @Nullable IfMatch ifMatch, Application.Grant grant) {
        notToCome(grant.on());
        return change(id, ifMatch, "granted", application -> Optional.of(application.grant(grant)));
    }

    Application reject(UUID id, @Nullable IfMatch ifMatch, LocalDate on) {
        return change(id, ifMatch, "rejected", application -> Optional.of(application.reject(notToCome(on))));
    }

    Application withdraw(UUID id, @Nullable IfMatch ifMatch, LocalDate on) {
        return change(id, ifMatch, "withdrawn", application -> application.withdraw(notToCome(on)));
    }

    private Application change(
            UUID id,
            @Nullable IfMatch ifMatch,
            String action,
            Function<Application, Optional<? extends ApplicationEvent>> change) {
        var application = applications.get(id);
        IfMatch.check(ifMatch, application.version());
        change.apply(application).ifPresent(messages::announce);
        return audited(action, application);
    }

    /** Flushes, so that the version in the answer is the one that is stored. */
    private Application audited(String action, Application application) {
        applications.flush();
        keepInCalendar(application);
        audit.record(action, "application", application.id());
        return application;
    }

    /** A deadline is moved with its draft, and cancelled with one that is withdrawn before it was sent. */
    private void keepInCalendar(Application application) {
        var source = "application/" + application.id();
        if (application.isToBeSent()) {
            calendar.put(new Deadline(
                    source,
                    "Ansøgning skal sendes: " + application.title(),
                    "Application to be sent: " + application.title(),
                    application.deadline(),
                    "/cofinancing/funding/applications/" + application.id()));
        } else if (application.submittedOn().isEmpty()) {
            calendar.cancel(source);
        }
    }

    private Application.Plan plan(PlanApplication request) {
        var theme = request.theme();
        return new Application.Plan(
                programmes.named(request.programme()),
                theme == null ? null : applications.theme(theme),
                request.title(),
                request.role(),
                request.sought(),
                request.ownShare(),
                request.deadline());
    }

    private LocalDate notToCome(LocalDate on) {
        if (on.isAfter(today())) {
            throw ApplicationProblem.dateOutOfOrder().at("/on");
        }
        return on;
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
