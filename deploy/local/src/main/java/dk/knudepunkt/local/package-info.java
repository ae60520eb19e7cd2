/**
 * The real parts that Knudepunkt stands on, started in the calling process: a PostgreSQL server, a Kafka broker, an
 * OpenID Connect issuer and a mail catcher. The launcher behind {@code ./up} starts them on a data directory that
 * survives a restart; the services' tests start the very same ones on directories that are thrown away.
 */
@NullMarked
package dk.knudepunkt.local;

import org.jspecify.annotations.NullMarked;
