/** The pages on which an administrator keeps webhooks, and sees what became of each message. */
@NullMarked
package dk.knudepunkt.integration.webhook.page;

import org.jspecify.annotations.NullMarked;
