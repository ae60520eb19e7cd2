package dk.knudepunkt.platform.register;

import com.fasterxml.jackson.databind.util.StdConverter;

/** A CVR number as people type it, with spaces between its digits. */
public final class CvrFromText extends StdConverter<String, String> {

    @Override
    public String convert(String typed) {
        return typed.replaceAll("[\\s\\u00A0\\u202F]", "");
    }
}
