/**
 * Mail that leaves the house. It is written down in the transaction of what it tells of, sent after that commits, and
 * tried again until a mail server takes it: what was rolled back is never told, what happened is never lost. Each row is
 * locked while it is sent, so that several instances send it once; a process that dies between the server's answer and
 * its own commit may send it again, under the same Message-ID.
 *
 * <p>No mail carries personal data: it says what kind of thing happened to which reference, and links to the page.
 * Addresses are not kept here: a mailbox is a code in the domain that the house configures. A letter to somebody outside of
 * the house goes by {@link dk.knudepunkt.platform.mail.Courier}, and is not kept at all.
 */
@NullMarked
package dk.knudepunkt.platform.mail;

import org.jspecify.annotations.NullMarked;
