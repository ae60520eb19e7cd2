package dk.knudepunkt.platform.home;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A part of the front page as its reader gets it. A reader passes over what a later version of it may hold besides.
 *
 * @param place its place among the parts of all services
 * @param html a section, written for its reader alone
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ShownPart(int place, String html) {}
