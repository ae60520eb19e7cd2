package dk.knudepunkt.gateway.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;

/**
 * What was ended lately, with the milliseconds since.
 *
 * @param sessions by their {@link SessionId}; the issuer may begin one anew under the same name
 * @param accounts of which all sessions were ended
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record SessionEnds(Map<String, Long> sessions, Map<String, Long> accounts) {}
