package dk.knudepunkt.goals.fact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What all facts come to, so that one can see that they are the same after they were made anew. */
record FactsChecksum(
        @Schema(examples = "4711") long facts,

        @Schema(examples = "2021", description = "How many things they are about")
        long subjects,

        @Schema(examples = "-18446744073709551616", description = "A number as text: its digits say nothing")
        String checksum) {}
