package dk.knudepunkt.platform.register;

import com.fasterxml.jackson.databind.util.StdConverter;

/** A CVR number as people type it: in pairs, as often as not. */
public final class TypedCvr extends StdConverter<String, String> {

    @Override
    public String convert(String typed) {
        return typed.replaceAll("\\s", "");
    }
}
