package dk.knudepunkt.cases.account;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The accounts, with the form for a new one; one account, with the form for its end. */
@Path("/accounts")
@Produces(MediaType.TEXT_HTML)
class AccountPages {

    private final AccountService service;
    private final Forms forms;
    private final Caller caller;
    private final InstantSource clock;

    AccountPages(AccountService service, Forms forms, Caller caller, InstantSource clock) {
        this.service = service;
        this.forms = forms;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance list(
                Shell shell,
                List<AccountView> accounts,
                long open,
                Sort sort,
                Form form,
                List<Municipality> municipalities,
                boolean mayKeep);

        static native TemplateInstance account(Shell shell, AccountView account, Form form);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("account:read")
    public TemplateInstance list(@QueryParam(Sort.PARAMETER) @Nullable String sort) {
        return list(Accounts.sort(sort), forms.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("account:keep")
    public RestResponse<Object> open(Fields fields) {
        return forms.read(OpenAccount.class, fields)
                .create("openAccount", AccountView.class, service::open)
                .thenTo(account -> "/accounts/" + account.code())
                .orAgain(form -> list(Accounts.sort(null), form));
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("account:read")
    public TemplateInstance account(String code) {
        var account = service.get(code);
        return page(account, forms.of(account, account.version()));
    }

    @POST
    @Path("/{code}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("account:keep")
    public RestResponse<Object> end(String code, Fields fields) {
        return forms.read(EndAccount.class, fields)
                .change((request, ifMatch) -> service.end(code, ifMatch, request))
                .thenTo(account -> "/accounts/" + code)
                .orAgain(form -> {
                    var account = service.get(code);
                    return page(account, forms.beside(form, account, account.version()));
                });
    }

    private TemplateInstance list(Sort sort, Form form) {
        var listed = service.listed(sort, Denmark.dateOf(clock.instant()));
        return Templates.list(
                form.shell(),
                listed.accounts(),
                listed.open(),
                sort,
                form,
                Municipality.all(),
                caller.may("account:keep"));
    }

    private static TemplateInstance page(AccountView account, Form form) {
        return Templates.account(form.shell(), account, form);
    }
}
