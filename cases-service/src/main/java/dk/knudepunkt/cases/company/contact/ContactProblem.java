package dk.knudepunkt.cases.company.contact;

import dk.knudepunkt.platform.problem.Problem;

/** Why something cannot be done to a contact person. */
final class ContactProblem extends Problem {

    private ContactProblem(Kind kind, String slug) {
        super(kind, slug);
    }

    static ContactProblem withoutAddress() {
        return new ContactProblem(Kind.INVALID, "contact-person-without-address");
    }

    static ContactProblem notFound() {
        return new ContactProblem(Kind.NOT_FOUND, "contact-person-not-found");
    }
}
