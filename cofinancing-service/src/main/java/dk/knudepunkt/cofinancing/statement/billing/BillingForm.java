package dk.knudepunkt.cofinancing.statement.billing;

import static dk.knudepunkt.platform.page.Typed.orNull;
import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The settings of the biller or of a customer as typed; fields bear the names of their paths in the settings. */
public class BillingForm {

    @RestForm("party.name")
    public @Nullable String name;

    @RestForm("party.cvr")
    public @Nullable String cvr;

    @RestForm("party.gln")
    public @Nullable String gln;

    @RestForm("party.street")
    public @Nullable String street;

    @RestForm("party.postCode")
    public @Nullable String postCode;

    @RestForm("party.city")
    public @Nullable String city;

    @RestForm("party.contact")
    public @Nullable String contact;

    @RestForm("party.email")
    public @Nullable String email;

    @RestForm
    public @Nullable String orderNumber;

    @RestForm
    public @Nullable String standard;

    @RestForm
    public @Nullable String bankRegistration;

    @RestForm
    public @Nullable String account;

    @RestForm
    public @Nullable String daysToPay;

    @RestForm
    public @Nullable String vat;

    @RestForm
    public @Nullable String vatReason;

    @RestForm
    public long version;

    static BillingForm of(BillerSettings settings) {
        var form = of(settings.party());
        form.bankRegistration = settings.bankRegistration();
        form.account = settings.account();
        form.daysToPay = String.valueOf(settings.daysToPay());
        form.vat = settings.vat() == null ? "" : settings.vat().name();
        form.vatReason = settings.vatReason();
        return form;
    }

    static BillingForm of(CustomerSettings settings) {
        var form = of(settings.party());
        form.orderNumber = settings.orderNumber();
        form.standard = settings.preferred().name();
        return form;
    }

    private static BillingForm of(InvoiceParty party) {
        var form = new BillingForm();
        form.name = party.name();
        form.cvr = party.cvr();
        form.gln = party.gln();
        form.street = party.street();
        form.postCode = party.postCode();
        form.city = party.city();
        form.contact = party.contact();
        form.email = party.email();
        return form;
    }

    /** What is typed, by the field's name. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("party.name", text(name));
        values.put("party.cvr", text(cvr));
        values.put("party.gln", text(gln));
        values.put("party.street", text(street));
        values.put("party.postCode", text(postCode));
        values.put("party.city", text(city));
        values.put("party.contact", text(contact));
        values.put("party.email", text(email));
        values.put("orderNumber", text(orderNumber));
        values.put("bankRegistration", text(bankRegistration));
        values.put("account", text(account));
        values.put("daysToPay", text(daysToPay));
        values.put("vatReason", text(vatReason));
        return values;
    }

    /** What the fields are called, in the order of the form. */
    static Map<String, String> labels(Shell shell, boolean ofBiller) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("party.name", shell.say("Navn", "Name"));
        labels.put("party.cvr", shell.say("CVR-nummer", "CVR number"));
        labels.put("party.gln", shell.say("GLN (EAN-nummer)", "GLN (EAN number)"));
        labels.put("party.street", shell.say("Vej og nummer", "Street and number"));
        labels.put("party.postCode", shell.say("Postnummer", "Post code"));
        labels.put("party.city", shell.say("By", "City"));
        labels.put("party.contact", shell.say("Kontakt", "Contact"));
        labels.put("party.email", shell.say("E-mail", "E-mail"));
        if (ofBiller) {
            labels.put("bankRegistration", shell.say("Registreringsnummer", "Bank registration number"));
            labels.put("account", shell.say("Kontonummer", "Account number"));
            labels.put("daysToPay", shell.say("Dage til betaling", "Days to pay"));
            labels.put("vatReason", shell.say("Begrundelse, hvis der ingen moms er", "Reason, where there is no VAT"));
        } else {
            labels.put("orderNumber", shell.say("Ordrenummer", "Order number"));
        }
        return labels;
    }

    BillerSettings biller() {
        return new BillerSettings(
                party(),
                text(bankRegistration),
                text(account),
                text(daysToPay).matches("[0-9]{1,4}") ? Integer.parseInt(text(daysToPay)) : -1,
                Typed.constant(VatTreatment.class, text(vat)),
                text(vatReason));
    }

    CustomerSettings customer() {
        return new CustomerSettings(party(), text(orderNumber), Typed.constant(InvoiceStandard.class, text(standard)));
    }

    private InvoiceParty party() {
        return new InvoiceParty(
                text(name),
                text(cvr),
                text(gln),
                text(street),
                text(postCode),
                text(city),
                text(contact),
                orNull(email));
    }
}
