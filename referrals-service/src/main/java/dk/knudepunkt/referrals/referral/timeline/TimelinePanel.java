package dk.knudepunkt.referrals.referral.timeline;

import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.referral.CourseKind;
import dk.knudepunkt.referrals.referral.DeclineReason;
import dk.knudepunkt.referrals.referral.ForwardTarget;
import dk.knudepunkt.referrals.referral.ReferralEnd;
import dk.knudepunkt.referrals.referral.ReferralView;
import dk.knudepunkt.referrals.referral.ReopenReason;
import dk.knudepunkt.referrals.referral.reading.ReferralPanel;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The timeline on the page of a referral, with a place for a note where the reader may write one. */
@ApplicationScoped
class TimelinePanel implements ReferralPanel {

    private final TimelineService service;
    private final Caller caller;

    TimelinePanel(TimelineService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    /** An entry with the word for its code, such as the reason of a decline. */
    record Line(TimelineEntry entry, @Nullable Term code) {

        static Line of(TimelineEntry entry) {
            return new Line(entry, code(entry));
        }

        private static @Nullable Term code(TimelineEntry entry) {
            var detail = entry.detail();
            return switch (entry.kind()) {
                case ACCEPTED -> word(CourseKind.class, detail.get("courseKind"));
                case DECLINED -> word(DeclineReason.class, detail.get("reason"));
                case FORWARDED -> word(ForwardTarget.class, detail.get("target"));
                case CLOSED -> word(ReferralEnd.class, detail.get("end"));
                case REOPENED -> word(ReopenReason.class, detail.get("reason"));
                default -> null;
            };
        }

        private static <T extends Enum<T> & Term> @Nullable Term word(Class<T> type, @Nullable String name) {
            return name == null ? null : Enum.valueOf(type, name);
        }
    }

    @CheckedTemplate(basePath = "timeline")
    static class Templates {
        static native TemplateInstance panel(
                Shell shell,
                ReferralView referral,
                List<Line> lines,
                @Nullable String next,
                boolean mayNote,
                FormErrors errors);
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public TemplateInstance show(Shell shell, ReferralView referral) {
        var page = service.page(referral.id(), null, Page.MAX_LIMIT);
        var lines = page.items().stream().map(Line::of).toList();
        var mayNote = caller.may("note:write");
        return Templates.panel(shell, referral, lines, page.next(), mayNote, FormErrors.NONE);
    }
}
