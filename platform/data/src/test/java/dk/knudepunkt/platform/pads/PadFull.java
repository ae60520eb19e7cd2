package dk.knudepunkt.platform.pads;

import dk.knudepunkt.platform.problem.Problem;

final class PadFull extends Problem {

    PadFull() {
        super(Kind.CONFLICT, "pad-full");
    }
}
