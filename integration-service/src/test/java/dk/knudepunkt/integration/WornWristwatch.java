package dk.knudepunkt.integration;

import dk.knudepunkt.platform.testing.Wristwatch;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;

/** The one that the tests of this service wear. */
@Mock
@Singleton
class WornWristwatch extends Wristwatch {}
