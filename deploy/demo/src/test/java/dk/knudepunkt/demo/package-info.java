@NullMarked
package dk.knudepunkt.demo;

import org.jspecify.annotations.NullMarked;
