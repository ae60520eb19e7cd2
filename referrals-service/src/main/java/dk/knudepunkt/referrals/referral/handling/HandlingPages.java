package dk.knudepunkt.referrals.referral.handling;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.ReferralAction;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.ReferralView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A page for each action: one form, which comes again with what was typed when somebody came first. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
class HandlingPages {

    private final ReferralService service;
    private final CommandForms commands;
    private final Forms forms;
    private final Caller caller;
    private final OpenQuestion question;

    HandlingPages(ReferralService service, CommandForms commands, Forms forms, Caller caller, OpenQuestion question) {
        this.service = service;
        this.commands = commands;
        this.forms = forms;
        this.caller = caller;
        this.question = question;
    }

    @CheckedTemplate(basePath = "handling")
    static class Templates {
        static native TemplateInstance action(
                Shell shell,
                ReferralView referral,
                ReferralAction action,
                boolean offered,
                @Nullable String question,
                Form form,
                List<Option> developers);
    }

    @GET
    @Path("/{id}/{action}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("referral:read")
    public TemplateInstance form(UUID id, String action) {
        var chosen = permitted(action);
        var referral = service.get(id);
        return page(chosen, referral, commands.blank(referral.id(), referral.version()));
    }

    @POST
    @Path("/{id}/{action}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("referral:read")
    public RestResponse<Object> carryOut(UUID id, String action, Fields fields) {
        var chosen = permitted(action);
        return forms.read(chosen.command(), fields)
                .change((command, ifMatch) -> service.carryOut(id, ifMatch, command))
                .thenTo(referral -> after(chosen, referral))
                .orAgain(form -> {
                    var referral = service.get(id);
                    return page(chosen, referral, commands.again(form, fields, referral));
                });
    }

    /** Both endpoints are open to all who read referrals; each action asks for its own permission besides. */
    private ReferralAction permitted(String segment) {
        var action = ReferralAction.of(segment).orElseThrow(NotFoundException::new);
        if (!action.isFor(caller)) {
            throw new ForbiddenException();
        }
        return action;
    }

    private static String after(ReferralAction action, Referral referral) {
        var page = action.leavesTheQueue()
                ? "/referrals/queue?handled=" + referral.reference() + "&"
                : "/referrals/" + referral.id() + "?";
        return page + "done=" + action.name();
    }

    private TemplateInstance page(ReferralAction action, Referral referral, Form form) {
        var view = ReferralView.of(referral, caller);
        return Templates.action(
                form.shell(), view, action, view.offers(action), question.of(view), form, commands.developers());
    }
}
