package dk.knudepunkt.platform.view;

import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What somebody calls a list as it is narrowed now.
 *
 * @param list a list of this site, and no other address
 */
record SaveView(
        @NotBlank @Size(max = 200) @Pattern(regexp = "(/[a-z0-9-]+)+")
        String list,

        @NotBlank @Size(max = 1000) @Pattern(regexp = "(?:%[0-9A-Fa-f]{2}|[!$&'()*+,./0-9:;=?@A-Z_a-z~-])+")
        String query,

        @NotBlank @PlainLine @Size(max = 60) String name) {}
