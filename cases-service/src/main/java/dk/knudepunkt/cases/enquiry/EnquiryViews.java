package dk.knudepunkt.cases.enquiry;

import dk.knudepunkt.cases.company.Companies;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Shows enquiries to the caller, by the numbers that their companies answer to today. */
@ApplicationScoped
class EnquiryViews {

    private final Companies companies;
    private final Caller caller;

    EnquiryViews(Companies companies, Caller caller) {
        this.companies = companies;
        this.caller = caller;
    }

    EnquiryView of(Enquiry enquiry) {
        return of(new Page<>(List.of(enquiry), null)).items().getFirst();
    }

    Page<EnquiryView> of(Page<Enquiry> enquiries) {
        var survivors = companies.survivorsOf(enquiries.items().stream()
                .flatMap(enquiry -> enquiry.cvr().stream())
                .toList());
        return enquiries.map(enquiry -> EnquiryView.of(
                enquiry,
                enquiry.cvr()
                        .map(cvr -> Objects.requireNonNullElse(survivors.get(cvr), cvr))
                        .orElse(null),
                mayKeep()));
    }

    boolean mayKeep() {
        return caller.may("enquiry:keep");
    }
}
