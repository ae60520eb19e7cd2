/**
 * What somebody has typed outlives what goes wrong on its way: a session that has ended, a service that does not answer. The
 * form is kept here, or goes back to the browser inside a page that sends it again.
 */
@NullMarked
package dk.knudepunkt.gateway.form;

import org.jspecify.annotations.NullMarked;
