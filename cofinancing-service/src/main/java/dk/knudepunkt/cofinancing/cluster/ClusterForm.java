package dk.knudepunkt.cofinancing.cluster;

import static dk.knudepunkt.platform.page.Typed.count;
import static dk.knudepunkt.platform.page.Typed.orNull;
import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.platform.page.Shell;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form of a cluster office as a browser sends it; empty where nothing is filled in. */
public class ClusterForm {

    /** Only of an office that is registered. */
    @RestForm
    public @Nullable String code;

    @RestForm
    public @Nullable String nameDa;

    @RestForm
    public @Nullable String nameEn;

    @RestForm
    public @Nullable String organisation;

    @RestForm
    public @Nullable String place;

    @RestForm
    public @Nullable String hostMunicipality;

    @RestForm
    public @Nullable String employees;

    /** One partner per line. */
    @RestForm
    public @Nullable String partners;

    @RestForm
    public long version;

    /** Made with the page, so that pressing the button twice registers once. */
    @RestForm
    public @Nullable String key;

    static ClusterForm blank() {
        var form = new ClusterForm();
        form.key = UUID.randomUUID().toString();
        return form;
    }

    static ClusterForm of(ClusterView cluster) {
        var form = new ClusterForm();
        form.nameDa = cluster.name().da();
        form.nameEn = cluster.name().en();
        form.organisation = cluster.organisation();
        form.place = cluster.place();
        form.hostMunicipality = cluster.hostMunicipality();
        form.employees = Objects.toString(cluster.employees(), "");
        form.partners = String.join("\n", cluster.partners());
        form.version = cluster.version();
        return form;
    }

    static Map<String, String> labels(Shell shell) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("code", shell.say("Kode i adresser og udtræk", "Code in addresses and series"));
        labels.put("nameDa", shell.say("Navn på dansk", "Name in Danish"));
        labels.put("nameEn", shell.say("Navn på engelsk", "Name in English"));
        labels.put("organisation", shell.say("Klyngeorganisation", "Cluster organisation"));
        labels.put("place", shell.say("Kontorets adresse", "Where the office is"));
        labels.put("hostMunicipality", shell.say("Værtskommune", "Host municipality"));
        labels.put("employees", shell.say("Medarbejdere på kontoret", "Employees at the office"));
        labels.put("partners", shell.say("Videnpartnere", "Knowledge partners"));
        return labels;
    }

    ClusterResource.RegisterCluster registration() {
        return new ClusterResource.RegisterCluster(text(code), request());
    }

    ClusterRequest request() {
        return new ClusterRequest(
                text(nameDa),
                text(nameEn),
                orNull(organisation),
                orNull(place),
                orNull(hostMunicipality),
                count(employees),
                lines());
    }

    private List<String> lines() {
        return Arrays.stream(text(partners).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
