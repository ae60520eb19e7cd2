package dk.knudepunkt.cases.course.note;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notes on courses. */
@ApplicationScoped
class CourseNotes implements PanacheRepositoryBase<CourseNote, UUID> {

    private record Position(Instant writtenAt, UUID id) {

        private static final Position FIRST = new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));

        static Position of(Cursor cursor) {
            return new Position(cursor.instant(0), cursor.id(1));
        }
    }

    /** The latest first. */
    Page<CourseNote> of(UUID courseId, @Nullable String cursor, int limit) {
        var given = Cursor.read(cursor, Position::of);
        var after = given == null ? Position.FIRST : given;
        var rows = find(
                        "courseId = ?1 and (writtenAt, id) < (?2, ?3) order by writtenAt desc, id desc",
                        courseId,
                        after.writtenAt(),
                        after.id())
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.writtenAt(), last.id()));
    }

    List<CourseNote> by(String person) {
        return list("writtenBy", person);
    }
}
