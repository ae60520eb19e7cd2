package dk.knudepunkt.cases.task;

/** Where a task is put out: by the house itself, or on the other portal. */
public enum TaskChannel {
    OWN,
    OTHER_PORTAL
}
