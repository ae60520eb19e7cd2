package dk.knudepunkt.goals.contract;

/** How a target is measured, which decides what a figure of it must be able to show. */
public enum TargetMeasure {
    COUNT,
    SUM,
    SHARE,
    SURVEY_SHARE,
    NPS,
    RATIO,
    GROWTH_ON_BASELINE,
    DISTRIBUTION,
    CONTROL_GROUP_DIFFERENCE,
    MILESTONE
}
