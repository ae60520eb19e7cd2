package dk.knudepunkt.cases.company;

import java.time.Instant;
import java.util.UUID;

/** What happened between two companies. */
sealed interface CompanyEvent {

    UUID aliasId();

    /** One turned out to be the other. */
    record Merged(UUID aliasId, String aliasCvr, String survivorCvr, Instant mergedAt) implements CompanyEvent {}

    /** It was another one after all. */
    record Separated(UUID aliasId, String aliasCvr, String survivorCvr, Instant separatedAt) implements CompanyEvent {}
}
