package dk.knudepunkt.platform.view;

import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Another name for a view. */
record RenameView(@NotBlank @PlainLine @Size(max = 60) String name) {}
