package dk.knudepunkt.goals.fact;

/** One thing that facts are about. */
public record Subject(SubjectKind kind, String id) {}
