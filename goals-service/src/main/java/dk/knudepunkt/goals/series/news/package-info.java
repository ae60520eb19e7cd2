/**
 * Whether the StatBank has something newer than what was taken in: its word on when a table was updated, asked once a day where
 * its address is configured. Nothing is fetched by itself but that: what is taken in, a person takes in.
 */
@NullMarked
package dk.knudepunkt.goals.series.news;

import org.jspecify.annotations.NullMarked;
