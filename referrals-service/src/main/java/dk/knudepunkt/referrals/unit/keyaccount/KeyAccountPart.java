package dk.knudepunkt.referrals.unit.keyaccount;

import dk.knudepunkt.platform.home.HomePart;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.security.Caller;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A key account manager's day: whom to meet, whom to visit. */
@ApplicationScoped
class KeyAccountPart implements HomePart {

    private static final int NEXT = 5;

    private final KeyAccountService service;
    private final Caller caller;

    KeyAccountPart(KeyAccountService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "keyaccount")
    static class Templates {
        static native TemplateInstance part(
                Shell shell, int units, long meetings, long visits, List<KeyAccountView> next);
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public String permission() {
        return "key-account:begin";
    }

    @Override
    public TemplateInstance show(Shell shell) {
        var own = service.all().stream()
                .filter(account -> account.isOf(caller.subject()))
                .toList();
        return Templates.part(
                shell,
                own.size(),
                count(own, Wanting.MEETING),
                count(own, Wanting.VISIT),
                own.stream().limit(NEXT).toList());
    }

    private static long count(List<KeyAccountView> own, Wanting wanting) {
        return own.stream().filter(wanting::isOf).count();
    }
}
