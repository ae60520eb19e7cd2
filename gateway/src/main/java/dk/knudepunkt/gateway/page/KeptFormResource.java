package dk.knudepunkt.gateway.page;

import dk.knudepunkt.gateway.form.KeptForms;
import dk.knudepunkt.gateway.form.SentForm;
import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Gives back a form that was sent without a session. It goes on to its page, which shows it before anything is done. */
@Path(KeptForms.PATH + "{id}")
@Produces(MediaType.TEXT_HTML)
@Cache(noStore = true)
class KeptFormResource {

    private final KeptForms forms;
    private final VisitorShells shells;

    KeptFormResource(KeptForms forms, VisitorShells shells) {
        this.forms = forms;
        this.shells = shells;
    }

    @GET
    @Authenticated
    public Uni<TemplateInstance> giveBack(
            @RestPath String id, @RestCookie(KeptForms.COOKIE) @Nullable String secret, RoutingContext context) {
        return shells.of(context)
                .map(shell -> forms.find(id, secret)
                        .filter(form -> !form.isOfAnotherThan(String.valueOf(shell.name())))
                        .map(form -> Templates.keptForm(shell, form))
                        .orElseGet(() -> Templates.formGone(shell)));
    }

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance keptForm(Shell shell, SentForm form);

        static native TemplateInstance formGone(Shell shell);
    }
}
