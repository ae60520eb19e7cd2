package dk.knudepunkt.cases.task.bulk;

import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.forms.Ticked;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the page sends beside the rows: an API names it in the address.
 *
 * @param file the name of the file in which the rows are
 */
record SendTasks(
        @NotBlank @Size(max = 63) @PlainLine String system,

        @NotBlank(message = "{dk.knudepunkt.TaskFile}") String file,

        @NotNull @FormField(read = Ticked.class, emptyIsValue = true)
        Boolean dryRun) {}
