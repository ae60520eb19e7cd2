package dk.knudepunkt.cases.consultant;

import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the consultants. */
@ApplicationScoped
@Transactional
public class ConsultantService {

    private final Consultants consultants;
    private final Audit audit;
    private final InstantSource clock;

    ConsultantService(Consultants consultants, Audit audit, InstantSource clock) {
        this.consultants = consultants;
        this.audit = audit;
        this.clock = clock;
    }

    ConsultantView get(UUID id) {
        return ConsultantView.of(known(id));
    }

    /** By name. */
    Page<ConsultantView> page(@Nullable Theme topic, @Nullable String cursor, int limit) {
        return consultants.page(topic, cursor, limit).map(ConsultantView::of);
    }

    /** All who can win a task, by name. */
    public List<Option> options() {
        return consultants.list("name is not null order by name, id").stream()
                .map(each -> new Option(each.id().toString(), String.valueOf(each.name())))
                .toList();
    }

    /** The one with this address; somebody of whom nobody has heard is registered. */
    public Consultant met(String name, String email) {
        return consultants.byEmail(email).orElseGet(() -> {
            var consultant = new Consultant(new KeepConsultant(name, null, email, Set.of()), today());
            consultants.persist(consultant);
            return consultant;
        });
    }

    ConsultantView register(KeepConsultant request) {
        var consultant = new Consultant(request, today());
        consultants.persist(consultant);
        return audited("registered", consultant);
    }

    ConsultantView change(UUID id, @Nullable IfMatch ifMatch, KeepConsultant request) {
        var consultant = known(id);
        IfMatch.check(ifMatch, consultant.version());
        consultant.keep(request, today());
        return audited("changed", consultant);
    }

    private Consultant known(UUID id) {
        return consultants.known(id).orElseThrow(ConsultantProblem::notFound);
    }

    private ConsultantView audited(String action, Consultant consultant) {
        consultants.flush();
        audit.record(action, "consultant", consultant.id().toString());
        return ConsultantView.of(consultant);
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
