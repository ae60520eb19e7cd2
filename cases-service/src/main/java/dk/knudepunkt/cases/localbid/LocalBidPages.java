package dk.knudepunkt.cases.localbid;

import dk.knudepunkt.cases.localbid.LocalBidRequests.AssessBid;
import dk.knudepunkt.cases.localbid.LocalBidRequests.ConcludeBid;
import dk.knudepunkt.cases.localbid.LocalBidRequests.DecideOnBid;
import dk.knudepunkt.cases.localbid.LocalBidRequests.RequestBid;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The bids, one of them with the form of its next step, and the form for a request. */
@Path("/local-service-bids")
@Produces(MediaType.TEXT_HTML)
class LocalBidPages {

    private final LocalBidService service;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    LocalBidPages(LocalBidService service, Forms forms, Shells shells, Caller caller, InstantSource clock) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "localbid")
    static class Templates {
        static native TemplateInstance bids(Shell shell, Page<LocalBidView> bids, boolean mayKeep);

        static native TemplateInstance request(Shell shell, Form form, List<Municipality> municipalities);

        static native TemplateInstance bid(Shell shell, String path, LocalBidView bid, Form step, Form withdrawal);
    }

    /** A step that is told in a form. */
    private interface Telling<T> {
        LocalBid tell(UUID id, @Nullable IfMatch ifMatch, T told);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("local-bid:read")
    public TemplateInstance bids(@QueryParam("cursor") @Nullable String cursor) {
        return Templates.bids(
                shells.here(), service.newest(cursor, Page.DEFAULT_LIMIT).map(this::view), mayKeep());
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("local-bid:keep")
    public TemplateInstance blank() {
        return requesting(forms.blank().with("requestedOn", today()));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("local-bid:keep")
    public RestResponse<Object> request(Fields fields) {
        return forms.read(RequestBid.class, fields)
                .create("requestLocalServiceBid", LocalBidView.class, request -> view(service.request(request)))
                .thenTo(bid -> path(bid.id()))
                .orAgain(LocalBidPages::requesting);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("local-bid:read")
    public TemplateInstance bid(UUID id) {
        var bid = view(service.get(id));
        return page(bid, blankStep(bid), button(bid));
    }

    @POST
    @Path("/{id}/assessment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("local-bid:keep")
    public RestResponse<Object> assess(UUID id, Fields fields) {
        return tell(id, AssessBid.class, fields, service::assess);
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("local-bid:keep")
    public RestResponse<Object> decide(UUID id, Fields fields) {
        return tell(id, DecideOnBid.class, fields, service::decide);
    }

    @POST
    @Path("/{id}/outcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("local-bid:keep")
    public RestResponse<Object> conclude(UUID id, Fields fields) {
        return tell(id, ConcludeBid.class, fields, service::conclude);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("local-bid:keep")
    public RestResponse<Object> withdraw(UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> service.withdraw(id, ifMatch))
                .thenTo(withdrawn -> path(id))
                .orAgain(form -> {
                    var bid = view(service.get(id));
                    return page(bid, blankStep(bid), forms.beside(form, bid, bid.version()));
                });
    }

    private <T> RestResponse<Object> tell(UUID id, Class<T> type, Fields fields, Telling<T> telling) {
        return forms.read(type, fields)
                .change((told, ifMatch) -> telling.tell(id, ifMatch, told))
                .thenTo(changed -> path(id))
                .orAgain(form -> {
                    var bid = view(service.get(id));
                    return page(bid, forms.beside(form, bid, bid.version()), button(bid));
                });
    }

    private static TemplateInstance requesting(Form form) {
        return Templates.request(form.shell(), form, Municipality.all());
    }

    /** Whatever its next step is, it is most often told on its day. */
    private Form blankStep(LocalBidView bid) {
        return button(bid)
                .with("assessedOn", today())
                .with("decidedOn", today())
                .with("concludedOn", today());
    }

    private Form button(LocalBidView bid) {
        return forms.of(bid, bid.version());
    }

    private static TemplateInstance page(LocalBidView bid, Form step, Form withdrawal) {
        return Templates.bid(step.shell(), path(bid.id()), bid, step, withdrawal);
    }

    private LocalBidView view(LocalBid bid) {
        return LocalBidView.of(bid, mayKeep());
    }

    private boolean mayKeep() {
        return caller.may("local-bid:keep");
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }

    private static String path(UUID id) {
        return "/local-service-bids/" + id;
    }
}
