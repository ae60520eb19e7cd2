/** What the OpenAPI document of every service says, so that no resource has to: filters that run in the build. */
@NullMarked
package dk.knudepunkt.platform.openapi;

import org.jspecify.annotations.NullMarked;
