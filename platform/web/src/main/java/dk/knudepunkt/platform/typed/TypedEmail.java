package dk.knudepunkt.platform.typed;

import java.net.IDN;
import java.util.Locale;

/** E-mail addresses in one form, so that an internationalised domain is the same however it is written. */
public final class TypedEmail {

    /** Of an address, by RFC 5321. */
    private static final int MAX_LENGTH = 254;

    private TypedEmail() {}

    /** The address with its domain as the network knows it ({@code xn--}), in lower case; what is none stays as it is. */
    public static String read(String typed) {
        var text = TypedText.tidy(typed);
        if (text.length() > MAX_LENGTH) {
            return text;
        }
        var at = text.lastIndexOf('@');
        try {
            return text.substring(0, at + 1)
                    + IDN.toASCII(text.substring(at + 1)).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noDomain) {
            return text;
        }
    }
}
