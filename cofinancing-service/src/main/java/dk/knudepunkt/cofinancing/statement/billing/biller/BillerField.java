package dk.knudepunkt.cofinancing.statement.billing.biller;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import org.jspecify.annotations.Nullable;

/** What the settings of a biller say, one by one, as a page asks for it. */
enum BillerField implements Term {
    NAME("/party/name", "Navn", "Name"),
    CVR("/party/cvr", "CVR-nummer", "CVR number"),
    GLN("/party/gln", "GLN (EAN-nummer)", "GLN (EAN number)"),
    STREET("/party/street", "Vej og nummer", "Street and number"),
    POST_CODE("/party/postCode", "Postnummer", "Post code"),
    CITY("/party/city", "By", "City"),
    CONTACT("/party/contact", "Kontakt", "Contact"),
    EMAIL("/party/email", "E-mail", "E-mail"),
    BANK_REGISTRATION("/bankRegistration", "Registreringsnummer", "Bank registration number"),
    ACCOUNT("/account", "Kontonummer", "Account number"),
    DAYS_TO_PAY("/daysToPay", "Dage til betaling", "Days to pay"),
    VAT("/vat", "Moms af medfinansiering", "VAT on contributions"),
    VAT_REASON("/vatReason", "Begrundelse, hvis der ingen moms er", "Reason, where there is no VAT");

    private final String pointer;
    private final Words words;

    BillerField(String pointer, String danish, String english) {
        this.pointer = pointer;
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }

    String pointer() {
        return pointer;
    }

    /** A text, a number or a {@link Term}. */
    @Nullable
    Object of(@Nullable BillerSettings settings) {
        if (settings == null) {
            return null;
        }
        var party = settings.party();
        return switch (this) {
            case NAME -> party.name();
            case CVR -> party.cvr();
            case GLN -> party.gln();
            case STREET -> party.street();
            case POST_CODE -> party.postCode();
            case CITY -> party.city();
            case CONTACT -> party.contact();
            case EMAIL -> party.email();
            case BANK_REGISTRATION -> settings.bankRegistration();
            case ACCOUNT -> settings.account();
            case DAYS_TO_PAY -> settings.daysToPay();
            case VAT -> settings.vat();
            case VAT_REASON -> settings.vatReason();
        };
    }
}
