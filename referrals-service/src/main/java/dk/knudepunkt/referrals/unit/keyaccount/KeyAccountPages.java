package dk.knudepunkt.referrals.unit.keyaccount;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.referrals.unit.UnitPanel;
import dk.knudepunkt.referrals.unit.keyaccount.KeyAccountResource.EntrustKeyAccount;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The units with their meetings due, and the page of one with what other features show of it. */
@Path("/referrals/units")
@Produces(MediaType.TEXT_HTML)
class KeyAccountPages {

    private static final List<Integer> MEETINGS = IntStream.rangeClosed(
                    KeyAccount.FEWEST_MEETINGS, KeyAccount.MOST_MEETINGS)
            .boxed()
            .toList();

    private final KeyAccountService service;
    private final List<UnitPanel> panels;
    private final Validator validator;
    private final Shells shells;
    private final Caller caller;

    KeyAccountPages(
            KeyAccountService service, @All List<UnitPanel> panels, Validator validator, Shells shells, Caller caller) {
        this.service = service;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(UnitPanel::place))
                .toList();
        this.validator = validator;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "keyaccount")
    static class Templates {
        static native TemplateInstance accounts(Shell shell, List<KeyAccountView> accounts, boolean mayEntrust);

        static native TemplateInstance account(
                Shell shell,
                KeyAccountView account,
                List<Integer> meetings,
                FormErrors errors,
                boolean mayEntrust,
                List<String> panels);
    }

    @GET
    @PermissionsAllowed("key-account:read")
    public TemplateInstance accounts() {
        return Templates.accounts(shells.here(), service.all(), mayEntrust());
    }

    @GET
    @Path("/{unitCode}")
    @PermissionsAllowed("key-account:read")
    public TemplateInstance account(String unitCode) {
        return account(unitCode, FormErrors.NONE);
    }

    @POST
    @Path("/{unitCode}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("key-account:entrust")
    public RestResponse<Object> entrust(
            String unitCode,
            @RestForm long version,
            @RestForm @Nullable String managerId,
            @RestForm int meetingsPerYear) {
        var manager = managerId == null || managerId.isBlank() ? null : managerId.strip();
        var errors = FormErrors.of(validator.validate(new EntrustKeyAccount(manager, meetingsPerYear)));
        if (!errors.isEmpty()) {
            return Answer.again(account(unitCode, errors));
        }
        service.entrust(unitCode, IfMatch.version(version), manager, meetingsPerYear);
        return Answer.goTo("/referrals/units");
    }

    private TemplateInstance account(String unitCode, FormErrors errors) {
        var shell = shells.here();
        var account = service.get(unitCode);
        var sections = panels.stream()
                .map(panel -> panel.show(shell, unitCode).render())
                .toList();
        return Templates.account(shell, account, MEETINGS, errors, mayEntrust(), sections);
    }

    private boolean mayEntrust() {
        return caller.may("key-account:entrust");
    }
}
