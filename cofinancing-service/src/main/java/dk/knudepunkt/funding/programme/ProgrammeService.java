package dk.knudepunkt.funding.programme;

import dk.knudepunkt.funding.calendar.Calendar;
import dk.knudepunkt.funding.calendar.Deadline;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The use cases of a programme, each one unit of work. */
@ApplicationScoped
@Transactional
public class ProgrammeService {

    private final Programmes programmes;
    private final Calendar calendar;
    private final Audit audit;
    private final InstantSource clock;

    ProgrammeService(Programmes programmes, Calendar calendar, Audit audit, InstantSource clock) {
        this.programmes = programmes;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    ProgrammeView get(String code) {
        return view(programmes.get(code));
    }

    public Page<ProgrammeView> page(@Nullable String cursor, int limit) {
        return programmes.page(cursor, limit).map(this::view);
    }

    ProgrammeView register(Programme programme) {
        if (programmes.findByIdOptional(programme.code()).isPresent()) {
            throw ProgrammeProblem.codeTaken(programme.code()).at("/code");
        }
        programmes.persist(programme);
        return audited("registered", programme);
    }

    ProgrammeView announce(String code, @Nullable IfMatch ifMatch, List<Round> rounds) {
        var programme = programmes.get(code);
        IfMatch.check(ifMatch, programme.version());
        var before = programme.rounds();
        programme.announce(rounds);
        calendar.replace(deadlines(programme, before), deadlines(programme, programme.rounds()));
        return audited("announced", programme);
    }

    private static List<Deadline> deadlines(Programme programme, List<Round> rounds) {
        return rounds.stream()
                .map(round -> new Deadline(
                        "programme/%s/%s".formatted(programme.code(), round.opensOn()),
                        "Ansøgningsfrist: " + programme.danish(),
                        "Application deadline: " + programme.english(),
                        round.closesOn(),
                        "/cofinancing/funding"))
                .toList();
    }

    /** Flushes, so that the version in the answer is the one that is stored. */
    private ProgrammeView audited(String action, Programme programme) {
        programmes.flush();
        audit.record(action, "programme", programme.code());
        return view(programme);
    }

    private ProgrammeView view(Programme programme) {
        return ProgrammeView.of(programme, today());
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
