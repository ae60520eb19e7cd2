package dk.knudepunkt.referrals.referral.queue;

import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.referrals.referral.queue.QueueCounts.Counted;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** Where the house has not answered in time: to those who hear of it from the units. */
@ApplicationScoped
class OverduePart implements HomePart {

    private final QueueService queue;

    OverduePart(QueueService queue) {
        this.queue = queue;
    }

    @CheckedTemplate(basePath = "queue")
    static class Templates {
        static native TemplateInstance overdue(Shell shell, Counted counted);
    }

    @Override
    public int place() {
        return 45;
    }

    @Override
    public String permission() {
        return "overdue:begin";
    }

    @Override
    public TemplateInstance show(Shell shell) {
        return Templates.overdue(shell, queue.counted());
    }
}
