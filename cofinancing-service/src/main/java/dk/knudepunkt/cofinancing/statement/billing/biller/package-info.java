/**
 * Who bills, to which account and with which VAT. It stands on everybody's invoices, so it changes by two persons: what
 * one proposes takes effect when another approves it, and what was ever proposed can be read afterwards. An invoice that was made
 * keeps the account that it names.
 */
@NullMarked
package dk.knudepunkt.cofinancing.statement.billing.biller;

import org.jspecify.annotations.NullMarked;
