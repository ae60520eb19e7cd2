package dk.knudepunkt.goals.fact;

/** One thing that facts are about, as one house tells of it: what another tells of the same is a thing of its own. */
public record Subject(String house, SubjectKind kind, String id) {}
