package dk.knudepunkt.platform.page;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which colours somebody reads: those of their device, unless they have chosen. The gateway keeps the choice. */
public enum Scheme implements Term {
    SYSTEM("Som enheden", "As the device"),
    LIGHT("Lyst", "Light"),
    DARK("Mørkt", "Dark");

    /** By which the gateway tells a service. */
    public static final String HEADER = "X-Knudepunkt-Scheme";

    private final Words words;

    Scheme(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** What its code stands for; whoever has chosen nothing, or nothing of these, reads as on the rest of their device. */
    static Scheme of(@Nullable String code) {
        return Stream.of(values())
                .filter(scheme -> scheme.code().equals(code))
                .findFirst()
                .orElse(SYSTEM);
    }

    /** As it stands in addresses, in the cookie and in the page. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Words words() {
        return words;
    }
}
