package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.platform.problem.Problem;

/** Why an invoice is not made, not found or not moved on. */
abstract sealed class InvoiceProblem extends Problem {

    private InvoiceProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends InvoiceProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "invoice-not-found");
        }
    }

    /** Names the settings that nobody has made yet. */
    static final class BillerMissing extends InvoiceProblem {
        BillerMissing() {
            super(Kind.CONFLICT, "biller-missing");
        }
    }

    static final class VatUndecided extends InvoiceProblem {
        VatUndecided() {
            super(Kind.CONFLICT, "vat-undecided");
        }
    }

    static final class VatReasonMissing extends InvoiceProblem {
        VatReasonMissing() {
            super(Kind.CONFLICT, "vat-reason-missing");
        }
    }

    static final class CustomerMissing extends InvoiceProblem {
        CustomerMissing(String municipality) {
            super(Kind.CONFLICT, "customer-missing", municipality);
        }
    }

    static final class AlreadyBilled extends InvoiceProblem {
        AlreadyBilled(String invoice) {
            super(Kind.CONFLICT, "already-billed", invoice);
        }
    }

    static final class AlreadySent extends InvoiceProblem {
        AlreadySent(String invoice) {
            super(Kind.CONFLICT, "invoice-already-sent", invoice);
        }
    }

    static final class NotSent extends InvoiceProblem {
        NotSent(String invoice) {
            super(Kind.CONFLICT, "invoice-not-sent", invoice);
        }
    }

    static final class AlreadyPaid extends InvoiceProblem {
        AlreadyPaid(String invoice) {
            super(Kind.CONFLICT, "invoice-already-paid", invoice);
        }
    }
}
