package dk.knudepunkt.gateway.opendata;

import java.util.List;

/** All tables of all services, by group. */
record OpenDataIndex(List<DataTable> tables) {

    /** Those that anybody may read, or those that a token opens. */
    public List<DataTable> which(boolean open) {
        return tables.stream().filter(table -> table.open() == open).toList();
    }
}
