package dk.knudepunkt.acceptance;

/** What the pages are looked at on. */
enum Screen {
    /** The narrowest phone that people still have. */
    NARROW(360, 740),
    PHONE(390, 844),
    DESK(1280, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
