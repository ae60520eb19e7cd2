package dk.knudepunkt.cases.activity;

/** What "different" means of an activity: three different clusters, two different developers. */
public enum SubjectKind {
    NONE,
    CLUSTER,
    STEERING_GROUP,
    DEVELOPER
}
