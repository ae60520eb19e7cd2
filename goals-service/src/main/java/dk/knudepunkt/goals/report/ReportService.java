package dk.knudepunkt.goals.report;

import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.report.content.ReportDelta;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.outbox.Outbox;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a report from its beginning to the public. */
@ApplicationScoped
@Transactional
class ReportService {

    /** What is told of the last minute may still be under way. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private static final String FRONT_PAGE = "0";

    private final StatusReports reports;
    private final ReportComments comments;
    private final ReportFigures figures;
    private final Turn turn;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    ReportService(
            StatusReports reports,
            ReportComments comments,
            ReportFigures figures,
            Turn turn,
            Outbox outbox,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.reports = reports;
        this.comments = comments;
        this.figures = figures;
        this.turn = turn;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ReportView.Line> list(@Nullable String cursor, int limit) {
        return reports.newest(EnumSet.allOf(ReportStatus.class), cursor, limit).map(ReportView.Line::of);
    }

    ReportView show(UUID id) {
        return view(reports.get(id));
    }

    /** The years of which there may be a report, the last first. */
    List<Integer> years() {
        return figures.years();
    }

    /** A report that has this goal. */
    ReportView show(UUID id, int goal) {
        var report = reports.get(id);
        figures.requireGoal(report, goal);
        return view(report);
    }

    ReportDelta delta(UUID id) {
        var report = reports.get(id);
        var known = report.knownAt().orElseThrow(ReportProblem::notFrozen);
        return new ReportDelta(id, known, figures.since(report));
    }

    /** What was told before of its goals is its first draft. */
    ReportView begin(BeginReport request) {
        var key = ContractKey.home(request.year());
        var told = figures.of(request.kind()).told(request.kind().period(request.year()));
        turn.take("status-report " + key + request.kind());
        if (reports.isOpen(key, request.kind())) {
            throw ReportProblem.alreadyWritten().at("/kind");
        }
        var edition = reports.editions(key, request.kind()) + 1;
        var by = caller.subject();
        var draft = told.entrySet().stream()
                .map(goal -> ReportText.at(ReportPlace.besideGoal(goal.getKey()), goal.getValue(), by, clock.instant()))
                .toList();
        var report = new StatusReport(key, request.kind(), edition, draft, by, clock.instant());
        reports.persist(report);
        return view(audited("begun", report));
    }

    StatusReport write(UUID id, ReportPlace place, @Nullable IfMatch ifMatch, WriteReport request) {
        return change(id, ifMatch, "written", report -> {
            var goal = place.goal();
            if (goal != null) {
                figures.requireGoal(report, goal);
            }
            report.write(place, request.text(), caller.subject(), clock.instant());
        });
    }

    StatusReport sendForComments(UUID id, @Nullable IfMatch ifMatch) {
        return change(id, ifMatch, "sent-for-comments", report -> report.sendForComments(caller.subject(), now()));
    }

    /** From here on it stands as it is known: a minute ago, when all that had happened by then was heard here. */
    StatusReport approve(UUID id, @Nullable IfMatch ifMatch) {
        takeTurn(id);
        return change(id, ifMatch, "approved", report -> {
            report.requireApprovable(caller.subject());
            requireWhole(report);
            var known = now().minus(SETTLED);
            report.approve(figures.freeze(report, known), known, caller.subject(), now());
        });
    }

    private void requireWhole(StatusReport report) {
        if (!Denmark.dateOf(clock.instant()).isAfter(report.cutOff())) {
            throw ReportProblem.tooEarly(report.cutOff());
        }
        var unwritten = new ArrayList<String>();
        if (report.summary().isEmpty()) {
            unwritten.add(FRONT_PAGE);
        }
        figures.goals(report).stream()
                .filter(goal -> report.text(ReportPlace.besideGoal(goal)).isEmpty())
                .map(String::valueOf)
                .forEach(unwritten::add);
        if (!unwritten.isEmpty()) {
            throw ReportProblem.unwritten(unwritten);
        }
        if (report.kind().namesAdjustments() && report.adjustments().isEmpty()) {
            throw ReportProblem.adjustmentsUnwritten();
        }
        var open =
                comments.on(report.id()).stream().filter(ReportComment::isOpen).count();
        if (open > 0) {
            throw ReportProblem.commentsOpen(open);
        }
    }

    StatusReport reopen(UUID id, @Nullable IfMatch ifMatch) {
        return change(id, ifMatch, "reopened", report -> {
            report.reopen(caller.subject(), now());
            figures.thaw(report);
        });
    }

    StatusReport publish(UUID id, @Nullable IfMatch ifMatch) {
        return change(id, ifMatch, "published", report -> {
            report.publish(caller.subject(), now());
            outbox.add(ReportNews.published(report));
        });
    }

    ReportView.Comment comment(UUID id, CommentReport request) {
        takeTurn(id);
        var report = reports.get(id);
        if (!report.status().isWritten()) {
            throw ReportProblem.notNow(report.status()).insteadOf(report.actions());
        }
        var goals = figures.goals(report);
        if (request.goal() != null && !goals.contains(request.goal())) {
            throw ReportProblem.noSuchGoal(goals.size()).at("/goal");
        }
        var comment = new ReportComment(id, request, caller.subject(), now());
        comments.persist(comment);
        audit.record("commented", "status-report", id);
        return ReportView.Comment.of(comment);
    }

    /** So that nobody comments on what is being approved. */
    private void takeTurn(UUID id) {
        turn.take("status-report " + id);
    }

    /** It was seen to. */
    ReportView.Comment settle(UUID id, UUID commentId) {
        var comment = comments.get(id, commentId);
        comment.settle(caller.subject(), now());
        audit.record("comment-settled", "status-report", id);
        return ReportView.Comment.of(comment);
    }

    /** Its figures are left to whoever shows it. */
    private StatusReport change(UUID id, @Nullable IfMatch ifMatch, String action, Consumer<StatusReport> deed) {
        var report = reports.get(id);
        IfMatch.check(ifMatch, report.version());
        deed.accept(report);
        return audited(action, report);
    }

    private StatusReport audited(String action, StatusReport report) {
        reports.flush();
        audit.record(action, "status-report", report.id());
        return report;
    }

    private ReportView view(StatusReport report) {
        return ReportView.of(report, figures.shown(report), comments.on(report.id()), actions(report));
    }

    /** What the reader may do with it now. */
    private List<String> actions(StatusReport report) {
        var by = caller.subject();
        return report.actions().stream()
                .filter(step -> switch (step) {
                    case APPROVAL -> caller.may("report:approve") && !report.isWriter(by);
                    case BEGINNING, COMMENTING, REOPENING, PUBLICATION -> caller.may("report:write");
                })
                .map(ReportStatus.ReportAct::toString)
                .toList();
    }

    /** As the database keeps it, so that what is read again is the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
