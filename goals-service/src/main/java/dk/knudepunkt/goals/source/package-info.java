/**
 * What the service is born with: what the house's folder says of its contract and its indicators, and a contract for the year in which
 * it starts. Of Sjælland they are the real ones of 2021: the council's papers in a form that a program reads, with our English beside
 * their Danish; {@code measurement-definitions.json} is ours. What is the same in every house is in {@code resources/source}.
 */
@NullMarked
package dk.knudepunkt.goals.source;

import org.jspecify.annotations.NullMarked;
