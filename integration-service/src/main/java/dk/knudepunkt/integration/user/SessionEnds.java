package dk.knudepunkt.integration.user;

import java.util.Map;

/**
 * What was ended lately, for gateways, with the milliseconds since: their clocks may be others.
 *
 * @param sessions by the names that gateways gave them
 * @param accounts of which all was ended, and clients that were withdrawn
 */
record SessionEnds(Map<String, Long> sessions, Map<String, Long> accounts) {}
