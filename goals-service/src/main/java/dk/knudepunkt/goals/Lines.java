package dk.knudepunkt.goals;

import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.List;

/** Texts as they are typed in a form, one a line. */
public final class Lines extends StdConverter<String, List<String>> {

    @Override
    public List<String> convert(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
