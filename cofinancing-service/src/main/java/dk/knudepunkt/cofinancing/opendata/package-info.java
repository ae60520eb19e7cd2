/**
 * What municipalities pay, as open data: flat and as JSON-stat 2.0, all years in one answer, without signing in. It only
 * shows what {@code allocation} computes.
 */
@NullMarked
package dk.knudepunkt.cofinancing.opendata;

import org.jspecify.annotations.NullMarked;
