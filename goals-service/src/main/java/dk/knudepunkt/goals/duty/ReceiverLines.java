package dk.knudepunkt.goals.duty;

import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.List;

/** Receivers as they are typed, one a line. */
final class ReceiverLines extends StdConverter<String, List<String>> {

    @Override
    public List<String> convert(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
