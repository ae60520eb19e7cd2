/**
 * Tables of statistics: read as Statistics Denmark's StatBank gives them out (CSV with one figure a line, or JSON-stat), and
 * written as JSON-stat 2.0. What the figures are of, and which of them somebody wants, is no matter here.
 */
@NullMarked
package dk.knudepunkt.platform.statistics;

import org.jspecify.annotations.NullMarked;
