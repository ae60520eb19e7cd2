package dk.knudepunkt.gateway.docs;

import io.quarkus.qute.TemplateData;

/** A field, parameter or header as one reads about it; a tag shows it. */
@TemplateData
public record DocField(String name, String type, boolean always, String description) {}
