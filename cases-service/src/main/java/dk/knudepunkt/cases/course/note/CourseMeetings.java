package dk.knudepunkt.cases.course.note;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The meetings of courses. */
@ApplicationScoped
class CourseMeetings implements PanacheRepositoryBase<CourseMeeting, UUID> {

    private record Position(LocalDate heldOn, UUID id) {

        private static final Position FIRST = new Position(LocalDate.of(9999, 12, 31), new UUID(0, 0));

        static Position of(Cursor cursor) {
            return new Position(cursor.date(0), cursor.id(1));
        }
    }

    /** The latest first. */
    Page<CourseMeeting> of(UUID courseId, @Nullable String cursor, int limit) {
        var given = Cursor.read(cursor, Position::of);
        var after = given == null ? Position.FIRST : given;
        var rows = find(
                        "courseId = ?1 and (heldOn, id) < (?2, ?3) order by heldOn desc, id desc",
                        courseId,
                        after.heldOn(),
                        after.id())
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.heldOn(), last.id()));
    }

    List<CourseMeeting> by(String person) {
        return list("recordedBy", person);
    }
}
