/**
 * What the service is born with: the real contract of 2021 and the real indicators, from the files in {@code resources/source},
 * and a contract for the year in which it starts. The files are the council's papers in a form that a program reads, with our
 * English beside their Danish; {@code measurement-definitions.json} is ours.
 */
@NullMarked
package dk.knudepunkt.goals.source;

import org.jspecify.annotations.NullMarked;
