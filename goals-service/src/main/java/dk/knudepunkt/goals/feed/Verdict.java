package dk.knudepunkt.goals.feed;

import dk.knudepunkt.platform.page.Term;

/** What a rule says of one thing of the contract's year, and why: a constant with its words. */
public interface Verdict extends Term {

    String name();
}
