/**
 * The launcher behind {@code ./up}. {@link Up} reads what the script was told, {@link Platform} starts the real parts
 * in this process and the five services, as they ship, in processes of their own. A {@link Supervisor} keeps each of
 * those running; the {@link DataDirectory} holds what is to survive a restart, and what helps to clean up after a
 * {@code kill -9}.
 */
@NullMarked
package dk.knudepunkt.local.launcher;

import org.jspecify.annotations.NullMarked;
