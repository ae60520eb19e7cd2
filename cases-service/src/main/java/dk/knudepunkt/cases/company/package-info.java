/**
 * The register of companies: one for each CVR number, with what the business register and people say of it. Names, addresses
 * and numbers in it are personal data where a company is one person. One that turns out to be another is its alias from
 * then on ({@code merge}).
 */
@NullMarked
package dk.knudepunkt.cases.company;

import org.jspecify.annotations.NullMarked;
