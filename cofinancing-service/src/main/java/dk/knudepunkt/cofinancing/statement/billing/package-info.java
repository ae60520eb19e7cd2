/**
 * What must be known before a contribution can be billed: who bills ({@code biller}) and how a municipality wants its
 * invoices.
 *
 * <p>Who bills and whether a contribution carries VAT is for an accountant to say: both are settings without a default. A
 * municipality says its GLN, order number, contact and format; a finance officer keeps those of their own municipality,
 * the analyst's desk all of them. Changes touch no invoice that was made.
 */
@NullMarked
package dk.knudepunkt.cofinancing.statement.billing;

import org.jspecify.annotations.NullMarked;
