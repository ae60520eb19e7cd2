/** The indicators as people and dashboards read them: with what is known of each, its way to 2030, and where every value comes from. */
@NullMarked
package dk.knudepunkt.goals.indicator.reading;

import org.jspecify.annotations.NullMarked;
