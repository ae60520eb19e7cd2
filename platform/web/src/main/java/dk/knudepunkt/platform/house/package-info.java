/**
 * What differs from house to house: its name, region and addresses, its municipalities, units and calendar. It stands in a folder
 * of plain files, which is read strictly and whole before anything is done with it.
 */
@NullMarked
package dk.knudepunkt.platform.house;

import org.jspecify.annotations.NullMarked;
