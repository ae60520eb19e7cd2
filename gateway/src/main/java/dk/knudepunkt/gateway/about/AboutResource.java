package dk.knudepunkt.gateway.about;

import dk.knudepunkt.gateway.page.VisitorShells;
import dk.knudepunkt.platform.house.ThisHouse;
import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.Cache;

/** What the footer of every page leads to. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Cache(noCache = true, isPrivate = true)
class AboutResource {

    private final VisitorShells shells;
    private final House house;

    AboutResource(VisitorShells shells, ThisHouse house, HouseSettings settings) {
        this.shells = shells;
        this.house = House.of(house, settings);
    }

    @GET
    @PermitAll
    @Path("/about/help")
    public Uni<TemplateInstance> help(RoutingContext context) {
        return page(context, Templates::help);
    }

    @GET
    @PermitAll
    @Path("/about/accessibility")
    public Uni<TemplateInstance> accessibility(RoutingContext context) {
        return page(context, Templates::accessibility);
    }

    @GET
    @PermitAll
    @Path("/about/privacy")
    public Uni<TemplateInstance> privacy(RoutingContext context) {
        return page(context, Templates::privacy);
    }

    @GET
    @PermitAll
    @Path("/about/contact")
    public Uni<TemplateInstance> contact(RoutingContext context) {
        return page(context, Templates::contact);
    }

    @GET
    @PermitAll
    @Path("/keyboard")
    public Uni<TemplateInstance> keyboard(RoutingContext context) {
        return shells.of(context).map(Templates::keyboard);
    }

    private Uni<TemplateInstance> page(RoutingContext context, BiFunction<Shell, House, TemplateInstance> template) {
        return shells.of(context).map(shell -> template.apply(shell, house));
    }

    @CheckedTemplate(basePath = "about")
    static class Templates {
        static native TemplateInstance help(Shell shell, House house);

        static native TemplateInstance accessibility(Shell shell, House house);

        static native TemplateInstance privacy(Shell shell, House house);

        static native TemplateInstance contact(Shell shell, House house);

        static native TemplateInstance keyboard(Shell shell);
    }
}
