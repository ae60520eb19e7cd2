package dk.knudepunkt.platform.forms;

import com.fasterxml.jackson.databind.util.StdConverter;

/**
 * A box to tick, for a request that JSON has to answer with yes or no: browsers send nothing for a box that is not ticked.
 *
 * <pre>{@code
 * @NotNull @FormField(read = Ticked.class, emptyIsValue = true) Boolean active
 * }</pre>
 */
public final class Ticked extends StdConverter<String, Boolean> {

    @Override
    public Boolean convert(String sent) {
        return !sent.isEmpty() && !"false".equals(sent);
    }
}
