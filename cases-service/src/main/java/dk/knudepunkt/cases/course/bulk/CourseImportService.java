package dk.knudepunkt.cases.course.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.OpenCourse;
import dk.knudepunkt.platform.bulk.Fingerprint;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row is one unit of work, and the list of what the rows became. */
@ApplicationScoped
@Transactional
class CourseImportService {

    private final CourseService courses;
    private final EntityManager database;
    private final Turn turn;
    private final ObjectMapper json;
    private final Caller caller;
    private final InstantSource clock;
    private final TransactionSynchronizationRegistry transaction;

    CourseImportService(
            CourseService courses,
            EntityManager database,
            Turn turn,
            ObjectMapper json,
            Caller caller,
            InstantSource clock,
            TransactionSynchronizationRegistry transaction) {
        this.courses = courses;
        this.database = database;
        this.turn = turn;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** A course, and whether this row made it. */
    record Taken(UUID courseId, boolean isNew) {}

    Taken take(String system, String externalId, OpenCourse form) {
        if (form.system() != null && !form.system().equals(system)) {
            throw CourseImportProblem.otherSystem(system).at("/system");
        }
        turn.take("course-import " + system);
        var key = new ImportedCourse.Key(caller.subject(), system, externalId);
        var said = form.knownAs(system, externalId);
        var fingerprint = Fingerprint.of(said, json);
        var known = database.find(ImportedCourse.class, key);
        if (known != null) {
            Fingerprint.requireSame(known.fingerprint(), fingerprint);
            return new Taken(known.courseId(), false);
        }
        var course = courses.open(said);
        database.persist(new ImportedCourse(key, course.id(), fingerprint, clock.instant()));
        database.flush();
        return new Taken(course.id(), true);
    }

    /** Does it and takes it back. */
    Taken tryOut(String system, String externalId, OpenCourse form) {
        var taken = take(system, externalId, form);
        transaction.setRollbackOnly();
        return taken;
    }

    /** What became of each row of a system, by external id. */
    Page<ReconciledCourse> reconciliation(String system, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, position -> position.key().getFirst());
        var rows = database.createQuery("""
                        select new dk.knudepunkt.cases.course.bulk.ReconciledCourse(
                               imported.key.externalId, imported.importedAt, course.id, course.company.survivor.cvr,
                               course.stand.status, course.startedOn, course.stand.completedOn)
                        from ImportedCourse imported join Course course on course.id = imported.courseId
                        where imported.key.caller = :caller and imported.key.system = :system
                          and imported.key.externalId > :after
                        order by imported.key.externalId""", ReconciledCourse.class)
                .setParameter("caller", caller.subject())
                .setParameter("system", system)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(rows, limit, last -> Cursor.after(last.externalId()));
    }
}
