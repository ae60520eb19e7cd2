package dk.knudepunkt.goals.definition;

import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.definition.DefinitionView.DefinitionsView;
import dk.knudepunkt.goals.feed.FactFeed;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** The versions of a target's definition as sentences, and the form for another one. */
@Path("/goals/contracts/{contract}/targets/{code}/definitions")
@Produces(MediaType.TEXT_HTML)
class DefinitionPages {

    private final DefinitionService service;
    private final Forms forms;
    private final Shells shells;

    DefinitionPages(DefinitionService service, Forms forms, Shells shells) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "definition")
    static class Templates {
        static native TemplateInstance versions(Shell shell, DefinitionsView definitions);

        static native TemplateInstance define(
                Shell shell, DefinitionsView definitions, List<FactFeed> feeds, List<Measure> measures, Form form);
    }

    @GET
    @Authenticated
    public TemplateInstance versions(ContractAddress contract, String code) {
        return Templates.versions(shells.here(), service.show(id(contract, code)));
    }

    /** It begins as the last version is. */
    @GET
    @Path("/new")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("definition:write")
    public TemplateInstance blank(ContractAddress contract, String code) {
        var definitions = service.showForChange(id(contract, code));
        var form = definitions.versions().isEmpty()
                ? forms.blank()
                : forms.like(LastVersion.of(definitions.versions().getFirst()));
        return defining(definitions, form.at(definitions.version()).with("validFrom", service.today()));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("definition:write")
    public RestResponse<Object> define(ContractAddress contract, String code, Fields fields) {
        return forms.read(DefineTarget.class, fields)
                .change((request, ifMatch) -> service.define(id(contract, code), ifMatch, request))
                .thenTo(definitions -> "/goals/contracts/%s/targets/%s/definitions".formatted(contract, code))
                .orAgain(form -> {
                    var definitions = service.show(id(contract, code));
                    return defining(
                            definitions,
                            definitions.versions().isEmpty()
                                    ? form
                                    : forms.beside(
                                            form,
                                            LastVersion.of(
                                                    definitions.versions().getFirst()),
                                            definitions.version()));
                });
    }

    private static TemplateInstance defining(DefinitionsView definitions, Form form) {
        return Templates.define(form.shell(), definitions, List.of(FactFeed.values()), List.of(Measure.values()), form);
    }

    private static Target.Id id(ContractAddress contract, String code) {
        return new Target.Id(contract.key(), code);
    }
}
