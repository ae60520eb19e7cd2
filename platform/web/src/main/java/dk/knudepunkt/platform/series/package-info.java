/** Long lists as files and for dashboards: CSV, workbooks and JSON, with a tag by which an unchanged one is not sent again. */
@NullMarked
package dk.knudepunkt.platform.series;

import org.jspecify.annotations.NullMarked;
