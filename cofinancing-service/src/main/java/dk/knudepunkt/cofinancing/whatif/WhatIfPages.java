package dk.knudepunkt.cofinancing.whatif;

import static java.util.Comparator.comparing;

import dk.knudepunkt.cofinancing.allocation.Allocation;
import dk.knudepunkt.cofinancing.allocation.AllocationService;
import dk.knudepunkt.cofinancing.allocation.RequestedYear;
import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.text.Collator;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One scenario side by side with today. The form is sent by GET and stores nothing. */
@Path("/cofinancing/what-if")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class WhatIfPages {

    private final WhatIfService service;
    private final AllocationService allocations;
    private final Validator validator;
    private final Shells shells;
    private final UriInfo uri;
    private final InstantSource clock;

    WhatIfPages(
            WhatIfService service,
            AllocationService allocations,
            Validator validator,
            Shells shells,
            @Context UriInfo uri,
            InstantSource clock) {
        this.service = service;
        this.allocations = allocations;
        this.validator = validator;
        this.shells = shells;
        this.uri = uri;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "whatif")
    static class Templates {
        static native TemplateInstance whatIf(
                Shell shell,
                WhatIfForm form,
                Choices choices,
                Map<String, String> labels,
                @Nullable Outcome outcome,
                FormErrors errors,
                String query);
    }

    /** What the form offers. */
    record Choices(int year, Allocation today, List<Municipality> municipalities, List<LocalDate> keyDates) {

        /** Fields that are filled in alike stand in one loop of the template. */
        public List<String> moves() {
            return List.of("leaving", "joining");
        }

        public List<String> amounts() {
            return List.of("leadShare", "budget");
        }
    }

    @GET
    @Authenticated
    @Operation(hidden = true)
    public RestResponse<Object> ask(@BeanParam WhatIfForm form) {
        var year = form.year == null ? latestYear() : RequestedYear.of(form.year);
        if (form.isBlank()) {
            return RestResponse.ok(page(form, year, null, FormErrors.NONE));
        }
        var change = form.change();
        var errors = FormErrors.of(validator.validate(change));
        if (!errors.isEmpty()) {
            return Answer.again(page(form, year, null, errors));
        }
        try {
            var questions = new Questions(year, List.of(new Scenario("?", List.of(change))));
            return RestResponse.ok(
                    page(form, year, service.answer(questions, "").getFirst(), FormErrors.NONE));
        } catch (WhatIfProblem problem) {
            return Answer.again(page(form, year, null, atItsField(problem)));
        }
    }

    private int latestYear() {
        return RequestedYear.latest(
                allocations.years(), Denmark.dateOf(clock.instant()).getYear());
    }

    /** The last step of the pointer is the field's name; what concerns the whole is shown at the leavers. */
    private FormErrors atItsField(WhatIfProblem problem) {
        var pointer = problem.pointer().orElse("");
        var field = pointer.substring(pointer.lastIndexOf('/') + 1);
        return FormErrors.at(
                field.matches("[a-zA-Z]+") ? field : "leaving", shells.here().told(problem));
    }

    private TemplateInstance page(WhatIfForm form, int year, @Nullable Outcome outcome, FormErrors errors) {
        var shell = shells.here();
        var byName = comparing(Municipality::name, Collator.getInstance(Locale.of("da")));
        var choices = new Choices(
                year,
                allocations.of(year),
                Municipality.all().stream().sorted(byName).toList(),
                service.keyDates());
        return Templates.whatIf(shell, form, choices, WhatIfForm.labels(shell), outcome, errors, query());
    }

    /** The question as it stands in the address, for the form that saves it. */
    private String query() {
        var query = uri.getRequestUri().getRawQuery();
        return query == null ? "" : query;
    }
}
