package dk.knudepunkt.platform.pads;

import java.util.UUID;

/** A note as it is kept and shown. */
record PadNote(UUID id, UUID pad, String text) {}
