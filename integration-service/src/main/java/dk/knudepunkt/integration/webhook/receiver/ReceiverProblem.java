package dk.knudepunkt.integration.webhook.receiver;

import dk.knudepunkt.platform.problem.Problem;

/** Why nothing is sent to an address. */
public final class ReceiverProblem extends Problem {

    private ReceiverProblem(String slug) {
        super(Kind.INVALID, slug);
    }

    static Problem malformed() {
        return new ReceiverProblem("webhook-receiver-malformed").at("/url");
    }

    static Problem notEncrypted() {
        return new ReceiverProblem("webhook-receiver-not-https").at("/url");
    }

    static Problem unknown() {
        return new ReceiverProblem("webhook-receiver-unknown").at("/url");
    }

    static Problem notPublic() {
        return new ReceiverProblem("webhook-receiver-not-public").at("/url");
    }
}
