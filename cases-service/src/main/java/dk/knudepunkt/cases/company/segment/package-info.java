/**
 * What a company is out for, operations or growth, as somebody judged it: who, when and why, one judgement after the other. A
 * course keeps the one that held at its start.
 */
@NullMarked
package dk.knudepunkt.cases.company.segment;

import org.jspecify.annotations.NullMarked;
