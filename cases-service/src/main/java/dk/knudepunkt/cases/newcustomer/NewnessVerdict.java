package dk.knudepunkt.cases.newcustomer;

/** An answer with what decided it. */
record NewnessVerdict(NewnessReading reading, Newness answer, NewnessEvidence evidence) {}
