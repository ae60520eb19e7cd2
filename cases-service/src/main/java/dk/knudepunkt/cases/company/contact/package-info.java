/** Whom one talks to at a company: personal data, which goes when the person asks, or with the company's. */
@NullMarked
package dk.knudepunkt.cases.company.contact;

import org.jspecify.annotations.NullMarked;
