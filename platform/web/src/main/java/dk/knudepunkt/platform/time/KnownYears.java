package dk.knudepunkt.platform.time;

/** The years that anything of ours lies in. A date outside them is a slip, and Java counts years that no database keeps. */
public final class KnownYears {

    public static final int FIRST = 1900;
    public static final int LAST = 2199;

    private KnownYears() {}

    public static boolean include(int year) {
        return year >= FIRST && year <= LAST;
    }
}
