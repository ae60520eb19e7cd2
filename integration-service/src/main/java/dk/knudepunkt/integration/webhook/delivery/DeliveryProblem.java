package dk.knudepunkt.integration.webhook.delivery;

import dk.knudepunkt.platform.problem.Problem;

/** Why there is nothing to be told of a message. */
final class DeliveryProblem extends Problem {

    private DeliveryProblem(Kind kind, String slug) {
        super(kind, slug);
    }

    /** Also of one of another webhook, and of one whose time is over. */
    static DeliveryProblem notFound() {
        return new DeliveryProblem(Kind.NOT_FOUND, "webhook-delivery-not-found");
    }
}
