package dk.knudepunkt.cases.hours;

import dk.knudepunkt.cases.developer.GuideRenamed;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hours one by one, each one unit of work. */
@ApplicationScoped
@Transactional
class HourService {

    private final HourEntries entries;
    private final HourBook book;
    private final HourViews views;
    private final Purposes purposes;
    private final HourScope scope;

    HourService(HourEntries entries, HourBook book, HourViews views, Purposes purposes, HourScope scope) {
        this.entries = entries;
        this.book = book;
        this.views = views;
        this.purposes = purposes;
        this.scope = scope;
    }

    HourView get(UUID id) {
        return views.of(entries.get(id, scope));
    }

    /** The latest day first, of those within reach. */
    Page<HourView> newest(HourEntries.Filter filter, @Nullable String cursor, int limit) {
        var reach = scope.own()
                .map(self ->
                        new HourEntries.Filter(self, filter.from(), filter.to(), filter.account(), filter.courseId()))
                .orElse(filter);
        return filter.person() != null && !scope.includes(filter.person())
                ? new Page<>(List.of(), null)
                : views.of(entries.newest(reach, cursor, limit));
    }

    /** All of a course that are within reach. */
    int minutesOf(UUID courseId) {
        return entries.ofCourse(courseId).stream()
                .filter(scope::includes)
                .mapToInt(HourEntry::minutes)
                .sum();
    }

    /** Whether the caller sees the hours of others too. */
    boolean seesThoseOfAll() {
        return scope.own().isEmpty();
    }

    HourView register(TellHours request) {
        var person = request.worker().orElseGet(scope::self);
        if (!scope.includes(person)) {
            throw HourProblem.notYours().at("/person");
        }
        book.open(person);
        var entry = book.register(
                person, request.stint(purposes.of(request.courseId(), request.cvr(), request.activityId())));
        book.requireDay(entry);
        return views.of(entry);
    }

    HourView change(UUID id, @Nullable IfMatch ifMatch, TellHours request) {
        var entry = entries.get(id, scope);
        IfMatch.check(ifMatch, entry.version());
        if (!request.worker().map(entry.person()::equals).orElse(true)) {
            throw HourProblem.notYours().at("/person");
        }
        book.open(entry.person());
        book.change(
                entry,
                request.stint(purposes.instead(
                        entry.line().purpose(), request.courseId(), request.cvr(), request.activityId())));
        book.requireDay(entry);
        return views.of(entry);
    }

    HourView withdraw(UUID id, @Nullable IfMatch ifMatch) {
        var entry = entries.get(id, scope);
        IfMatch.check(ifMatch, entry.version());
        book.open(entry.person());
        return views.of(book.withdraw(entry));
    }

    void renamed(@Observes GuideRenamed guide) {
        entries.rename(guide.from(), guide.to());
    }
}
