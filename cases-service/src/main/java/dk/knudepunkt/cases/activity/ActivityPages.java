package dk.knudepunkt.cases.activity;

import dk.knudepunkt.cases.account.AccountService;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Sort;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages of activities: the list, the form for a new one, one with the form for its outcome. */
@Path("/activities")
@Produces(MediaType.TEXT_HTML)
class ActivityPages {

    private final ActivityService service;
    private final AccountService accounts;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    ActivityPages(
            ActivityService service,
            AccountService accounts,
            Forms forms,
            Shells shells,
            Caller caller,
            InstantSource clock) {
        this.service = service;
        this.accounts = accounts;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "activity")
    static class Templates {
        static native TemplateInstance list(
                Shell shell,
                Page<ActivityView> activities,
                Activities.@Nullable Total total,
                List<ActivityKind> kinds,
                @Nullable ActivityKind kind,
                Sort sort,
                boolean mayKeep);

        static native TemplateInstance plan(Shell shell, Form form, List<Option> accounts);

        static native TemplateInstance activity(Shell shell, ActivityView activity, Form form);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("activity:read")
    public TemplateInstance list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam(Sort.PARAMETER) @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor) {
        var chosen = Parameters.constant("kind", ActivityKind.class, kind);
        var filter = new Activities.Filter(chosen, null, null);
        var order = Activities.sort(sort);
        return Templates.list(
                shells.here(),
                service.page(filter, order, cursor, Page.DEFAULT_LIMIT),
                shells.aboveRows(() -> service.total(filter)),
                List.of(ActivityKind.values()),
                chosen,
                order,
                caller.may("activity:keep"));
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("activity:keep")
    public TemplateInstance blank() {
        return plan(forms.blank().with("plannedOn", Denmark.dateOf(clock.instant())));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("activity:keep")
    public RestResponse<Object> plan(Fields fields) {
        return forms.read(PlanActivity.class, fields)
                .create("planHouseActivity", ActivityView.class, service::plan)
                .thenTo(activity -> "/activities/" + activity.id())
                .orAgain(this::plan);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("activity:read")
    public TemplateInstance activity(UUID id) {
        var activity = service.show(id);
        return page(activity, forms.of(activity, activity.version()).with("heldOn", activity.day()));
    }

    @POST
    @Path("/{id}/holding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("activity:keep")
    public RestResponse<Object> hold(UUID id, Fields fields) {
        return forms.read(HoldActivity.class, fields)
                .change((request, ifMatch) -> service.hold(id, ifMatch, request))
                .thenTo(activity -> "/activities/" + id)
                .orAgain(form -> again(id, form));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("activity:keep")
    public RestResponse<Object> withdraw(UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> service.withdraw(id, ifMatch))
                .thenTo(activity -> "/activities/" + id)
                .orAgain(form -> again(id, form));
    }

    private TemplateInstance again(UUID id, Form form) {
        var activity = service.show(id);
        return page(activity, forms.beside(form, activity, activity.version()));
    }

    private TemplateInstance plan(Form form) {
        var options = accounts.all().stream()
                .map(account -> new Option(account.code(), account.name()))
                .toList();
        return Templates.plan(form.shell(), form, options);
    }

    private static TemplateInstance page(ActivityView activity, Form form) {
        return Templates.activity(form.shell(), activity, form);
    }
}
