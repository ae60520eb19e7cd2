package dk.knudepunkt.platform.testing;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An application of its own, and with it a database in which no other test has left anything. */
public final class UntouchedDatabase implements QuarkusTestProfile {}
