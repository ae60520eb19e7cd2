package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.platform.problem.Problem;

/** Why an invoice is not made, not found or not moved on. */
final class InvoiceProblem extends Problem {

    private InvoiceProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static InvoiceProblem notFound() {
        return new InvoiceProblem(Kind.NOT_FOUND, "invoice-not-found");
    }

    static InvoiceProblem unknownStatement() {
        return new InvoiceProblem(Kind.INVALID, "unknown-statement");
    }

    /** Names the settings that nobody has made yet. */
    static InvoiceProblem billerMissing() {
        return new InvoiceProblem(Kind.CONFLICT, "biller-missing");
    }

    static InvoiceProblem vatUndecided() {
        return new InvoiceProblem(Kind.CONFLICT, "vat-undecided");
    }

    static InvoiceProblem vatReasonMissing() {
        return new InvoiceProblem(Kind.CONFLICT, "vat-reason-missing");
    }

    static InvoiceProblem customerMissing(String municipality) {
        return new InvoiceProblem(Kind.CONFLICT, "customer-missing", municipality);
    }

    static InvoiceProblem alreadyBilled(String invoice) {
        return new InvoiceProblem(Kind.CONFLICT, "already-billed", invoice);
    }

    static InvoiceProblem alreadySent(String invoice) {
        return new InvoiceProblem(Kind.CONFLICT, "invoice-already-sent", invoice);
    }

    static InvoiceProblem notSent(String invoice) {
        return new InvoiceProblem(Kind.CONFLICT, "invoice-not-sent", invoice);
    }

    static InvoiceProblem alreadyPaid(String invoice) {
        return new InvoiceProblem(Kind.CONFLICT, "invoice-already-paid", invoice);
    }
}
