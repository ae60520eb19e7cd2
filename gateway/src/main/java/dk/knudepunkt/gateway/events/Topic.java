package dk.knudepunkt.gateway.events;

import java.util.List;

/** A topic, and what is sent to it. */
record Topic(String name, String description, List<EventType> types) {}
