package dk.knudepunkt.referrals.unit.keyaccount;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.referrals.unit.UnitPanel;
import dk.knudepunkt.referrals.unit.keyaccount.KeyAccountResource.EntrustKeyAccount;
import io.quarkus.arc.All;
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
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The units with their meetings due, and the page of one with what other features show of it. */
@Path(KeyAccountPages.PATH)
@Produces(MediaType.TEXT_HTML)
class KeyAccountPages {

    static final String PATH = "/referrals/units";

    private static final List<Integer> MEETINGS = IntStream.rangeClosed(
                    KeyAccount.FEWEST_MEETINGS, KeyAccount.MOST_MEETINGS)
            .boxed()
            .toList();

    private final KeyAccountService service;
    private final List<UnitPanel> panels;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;

    KeyAccountPages(KeyAccountService service, @All List<UnitPanel> panels, Forms forms, Shells shells, Caller caller) {
        this.service = service;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(UnitPanel::place))
                .toList();
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "keyaccount")
    static class Templates {
        static native TemplateInstance accounts(
                Shell shell,
                List<KeyAccountView> accounts,
                long visited,
                boolean mine,
                List<Wanting> choices,
                @Nullable Wanting wanting,
                boolean mayEntrust);

        static native TemplateInstance account(
                Shell shell,
                KeyAccountView account,
                List<Option> managers,
                List<Integer> meetings,
                Form form,
                boolean mayEntrust,
                List<String> panels);
    }

    @GET
    @PermissionsAllowed("key-account:read")
    public TemplateInstance accounts(
            @QueryParam("mine") boolean mine, @QueryParam("wanting") @Nullable String wanting) {
        var chosen = Parameters.constant("wanting", Wanting.class, wanting);
        var accounts = service.all().stream()
                .filter(account -> !mine || account.isOf(caller.subject()))
                .filter(account -> chosen == null || chosen.isOf(account))
                .toList();
        var visited = accounts.stream().filter(KeyAccountView::visitedThisYear).count();
        return Templates.accounts(
                shells.here(), accounts, visited, mine, List.of(Wanting.values()), chosen, mayEntrust());
    }

    @GET
    @Path("/{unitCode}")
    @PermissionsAllowed("key-account:read")
    public TemplateInstance account(String unitCode) {
        var account = service.get(unitCode);
        return page(account, forms.of(account, account.version()));
    }

    @POST
    @Path("/{unitCode}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("key-account:entrust")
    public RestResponse<Object> entrust(String unitCode, Fields fields) {
        return forms.read(EntrustKeyAccount.class, fields)
                .change((request, ifMatch) ->
                        service.entrust(unitCode, ifMatch, request.managerId(), request.meetingsPerYear()))
                .thenTo(account -> PATH)
                .orAgain(form -> {
                    var account = service.get(unitCode);
                    return page(account, forms.beside(form, account, account.version()));
                });
    }

    private TemplateInstance page(KeyAccountView account, Form form) {
        var sections = panels.stream()
                .map(panel -> panel.show(form.shell(), account.unitCode()).render())
                .toList();
        return Templates.account(form.shell(), account, managers(account), MEETINGS, form, mayEntrust(), sections);
    }

    private List<Option> managers(KeyAccountView account) {
        return service.managers(account).stream()
                .map(person -> new Option(person.subject(), person.name()))
                .toList();
    }

    private boolean mayEntrust() {
        return caller.may("key-account:entrust");
    }
}
