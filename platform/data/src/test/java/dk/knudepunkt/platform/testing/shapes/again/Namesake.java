package dk.knudepunkt.platform.testing.shapes.again;

/** One of two types of one name. */
class Namesake {}
