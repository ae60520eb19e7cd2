package dk.knudepunkt.cases.localcontract;

import dk.knudepunkt.cases.account.Account;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Pdf;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.CalendarYear;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestResponse;

/** The contracts on local service, and a year's statement on the screen and as PDF. */
@Path("/local-contracts")
@Produces(MediaType.TEXT_HTML)
class LocalContractPages {

    private final LocalContractService service;
    private final Forms forms;
    private final Shells shells;
    private final ContentTag tag;
    private final InstantSource clock;

    LocalContractPages(LocalContractService service, Forms forms, Shells shells, ContentTag tag, InstantSource clock) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.tag = tag;
        this.clock = clock;
    }

    /** A contract with the years that have a statement, the latest first. */
    record Contract(String code, String name, String municipalityCode, List<Integer> years) {

        private static Contract of(Account account, LocalDate today) {
            var last = account.endsOn().filter(today::isAfter).orElse(today).getYear();
            var first = account.startsOn().getYear();
            return new Contract(
                    account.code(),
                    account.name(),
                    account.municipalityCode().orElseThrow(),
                    IntStream.rangeClosed(0, last - first)
                            .mapToObj(ago -> last - ago)
                            .toList());
        }
    }

    @CheckedTemplate(basePath = "localcontract")
    static class Templates {
        static native TemplateInstance list(Shell shell, List<Contract> contracts);

        static native TemplateInstance statement(Shell shell, LocalStatement statement, Form form);

        static native TemplateInstance pdf(Shell shell, LocalStatement statement);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("local-contract:read")
    public TemplateInstance list() {
        var today = Denmark.dateOf(clock.instant());
        return Templates.list(
                shells.here(),
                service.contracts().stream()
                        .map(account -> Contract.of(account, today))
                        .toList());
    }

    @GET
    @Path("/{account}/{year}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("local-contract:read")
    public TemplateInstance statement(String account, CalendarYear year) {
        var statement = service.statement(account, year.value());
        return page(statement, forms.of(agreed(statement), statement.version()));
    }

    @POST
    @Path("/{account}/{year}/agreement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("local-contract:agree")
    public RestResponse<Object> agree(String account, CalendarYear year, Fields fields) {
        return forms.read(AgreeNumbers.class, fields)
                .change((request, ifMatch) -> service.agree(account, year.value(), ifMatch, request))
                .thenTo(statement -> "/local-contracts/" + account + '/' + year)
                .orAgain(form -> {
                    var statement = service.statement(account, year.value());
                    return page(statement, forms.beside(form, agreed(statement), statement.version()));
                });
    }

    @GET
    @Path("/{account}/{year}/pdf")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("local-contract:read")
    @Produces(Pdf.MEDIA_TYPE)
    public RestResponse<byte[]> pdf(String account, CalendarYear year) {
        var document = Templates.pdf(shells.here(), service.statement(account, year.value()))
                .render();
        return tag.on(Pdf.of(account + '-' + year, document), document);
    }

    private static AgreeNumbers agreed(LocalStatement statement) {
        return new AgreeNumbers(
                statement.agreed(Counted.EVENTS), statement.agreed(Counted.COURSES), statement.agreed(Counted.TASKS));
    }

    private static TemplateInstance page(LocalStatement statement, Form form) {
        return Templates.statement(form.shell(), statement, form);
    }
}
