/**
 * Companies handed over in bulk by another system. Each row stands alone: a bad one harms no other, the same row sent again
 * changes nothing, and a changed one changes what the same system said before.
 */
@NullMarked
package dk.knudepunkt.cases.company.bulk;

import org.jspecify.annotations.NullMarked;
