package dk.knudepunkt.gateway.page;

/** A destination on the front page. */
record Card(String href, String title, String purpose) {}
