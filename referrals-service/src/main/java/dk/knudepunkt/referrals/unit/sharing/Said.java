package dk.knudepunkt.referrals.unit.sharing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * When and how a company said something about its consent, and who wrote that down.
 *
 * @param by subject of the account
 */
@Embeddable
record Said(LocalDate day, @Enumerated(EnumType.STRING) ConsentWay way, String by) {}
