/**
 * Copies of all that the platform knows, and the way back to any moment between (ADR 062). While it runs, an
 * {@link dk.knudepunkt.local.backup.Archive} gets PostgreSQL's log and every message of the topics; {@code deploy/backup}
 * adds a copy of the databases, and {@code deploy/restore} lays out from both what stood there at one moment.
 */
@NullMarked
package dk.knudepunkt.local.backup;

import org.jspecify.annotations.NullMarked;
