package dk.knudepunkt.platform.testing.shapes;

/** One of two types of one name. */
class Namesake {}
