package dk.knudepunkt.gateway.openapi;

/** Two services' documents do not go together; the message says which and why. */
class OpenApiCollision extends RuntimeException {
    OpenApiCollision(String message) {
        super(message);
    }
}
