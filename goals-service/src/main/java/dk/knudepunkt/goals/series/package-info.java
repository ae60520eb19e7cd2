/**
 * Numbers of the outside world that come in tables, year by year and region by region, each with where it comes from.
 *
 * <pre>
 * table of the StatBank ─ SeriesReader ─▶ SeriesFigure ─ SeriesImport ─▶ what a series stood at, as one extract says
 *                                                                         │  append-only; a later extract is a revision
 *                                                                         ▼
 *                                                            SeriesHistory: as it is known now, or was known then
 * </pre>
 *
 * What is shipped with the council's papers is the first import. One that was wrong is withdrawn and stays to be seen.
 */
@NullMarked
package dk.knudepunkt.goals.series;

import org.jspecify.annotations.NullMarked;
