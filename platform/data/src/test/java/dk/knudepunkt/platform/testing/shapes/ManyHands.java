package dk.knudepunkt.platform.testing.shapes;

/** Breaks fewCollaborators. */
class ManyHands {

    private final String all;

    ManyHands(String a, String b, String c, String d, String e, String f, String g, String h, String i) {
        this.all = a + b + c + d + e + f + g + h + i;
    }

    @Override
    public String toString() {
        return all;
    }
}
