package dk.knudepunkt.platform.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param detail what tells it from others of its name
 * @param href its page
 * @param exact whether what was typed is its number
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchHit(String title, @Nullable String detail, String href, boolean exact) {}
