package dk.knudepunkt.referrals.referral.handling;

import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.ReferralService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leads each deed to its use case, for the API and the pages alike. */
@ApplicationScoped
class Deeds {

    private final ReferralService service;

    Deeds(ReferralService service) {
        this.service = service;
    }

    Referral carryOut(UUID id, @Nullable IfMatch ifMatch, Deed deed) {
        return switch (deed) {
            case Deed.AcceptReferral it -> service.accept(id, ifMatch, it.courseKind(), it.developerId());
            case Deed.AskUnit it -> service.ask(id, ifMatch, it.question());
            case Deed.ForwardReferral it -> service.forward(id, ifMatch, it.target(), it.comment());
            case Deed.DeclineReferral it -> service.decline(id, ifMatch, it.reason(), it.comment());
            case Deed.RecordContactAttempt it -> service.attemptContact(id, ifMatch, it.comment());
            case Deed.CloseReferral it -> service.close(id, ifMatch, it.end(), it.comment());
            case Deed.AnswerHouse it -> service.answer(id, ifMatch, it.answer());
            case Deed.WithdrawReferral it -> service.withdraw(id, ifMatch, it.comment());
            case Deed.ReopenReferral it -> service.reopen(id, ifMatch, it.reason(), it.comment());
        };
    }
}
