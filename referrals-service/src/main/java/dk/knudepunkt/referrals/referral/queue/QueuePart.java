package dk.knudepunkt.referrals.referral.queue;

import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.referrals.referral.queue.QueueCounts.Counted;
import dk.knudepunkt.referrals.referral.queue.QueueService.Waiting;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The desk's day: how much waits, and what is next. */
@ApplicationScoped
class QueuePart implements HomePart {

    private static final int NEXT = 5;

    private final QueueService queue;

    QueuePart(QueueService queue) {
        this.queue = queue;
    }

    @CheckedTemplate(basePath = "queue")
    static class Templates {
        static native TemplateInstance part(Shell shell, Counted counted, List<Waiting> next);
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public String permission() {
        return "queue:begin";
    }

    @Override
    public TemplateInstance show(Shell shell) {
        return Templates.part(
                shell,
                queue.counted(),
                queue.page(null, QueueService.USUAL, null, NEXT).items());
    }
}
