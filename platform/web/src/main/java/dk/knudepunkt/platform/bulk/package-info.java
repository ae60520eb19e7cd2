/**
 * Forms handed over in bulk by another system, as NDJSON or as a table. Each row stands alone: a bad one harms no other. It
 * has an external id, by which the feature that takes it knows it again when it is sent again.
 */
@NullMarked
package dk.knudepunkt.platform.bulk;

import org.jspecify.annotations.NullMarked;
