/**
 * Tables that people send as files, read as their spreadsheets save them: one reader for every import.
 *
 * <pre>
 * bytes ── FileText ── text ── Table ── headings, TableRow …
 * </pre>
 *
 * What cannot be read whole is refused whole; a broken row is one row that carries its problem, and the next is read.
 */
@NullMarked
package dk.knudepunkt.platform.table;

import org.jspecify.annotations.NullMarked;
