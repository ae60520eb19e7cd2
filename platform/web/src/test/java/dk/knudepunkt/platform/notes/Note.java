package dk.knudepunkt.platform.notes;

import java.util.UUID;

/** A note as it is kept and shown. */
record Note(UUID id, UUID pad, String text, long version) {}
