package dk.knudepunkt.platform.forms;

import com.fasterxml.jackson.databind.util.StdConverter;
import dk.knudepunkt.platform.problem.Language;

/** A converter of a {@link FormField} whose text holds numbers: 1.234 is a thousand to one reader and a little over one to another. */
public abstract class SpokenConverter<I, O> extends StdConverter<I, O> {

    /** In the language of the page. */
    protected abstract O convert(I value, Language spoken);

    /** In the house's own language, where no page asks. */
    @Override
    public final O convert(I value) {
        return convert(value, Language.DA);
    }
}
