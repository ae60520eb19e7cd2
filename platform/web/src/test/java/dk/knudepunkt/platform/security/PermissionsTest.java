package dk.knudepunkt.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionsTest {

    private static final Permissions TABLE = Permissions.of("""
            # Orders
            order:place = triage, admin

            order:read-all = admin
            """);

    @Test
    void aLineGivesAPermissionToRoles() {
        assertEquals(Set.of("order:place", "order:read-all"), TABLE.names());
        assertEquals(List.of("triage", "admin"), TABLE.roles("order:place"));
    }

    @Test
    void oneOfTheCallersRolesIsEnough() {
        assertTrue(TABLE.allow("order:place", Set.of("kam", "triage")));
        assertFalse(TABLE.allow("order:place", Set.of("kam")));
        assertFalse(TABLE.allow("order:place", Set.of()));
    }

    @Test
    void whatIsInNoTableCannotBeAskedFor() {
        assertThrows(IllegalArgumentException.class, () -> TABLE.allow("order:lose", Set.of("admin")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order:place",
                "order:place =",
                "order:place = admin,",
                "order:place = admin triage",
                "order:place=admin",
                "place = admin",
                "Order:place = admin",
                " order:place = admin",
                "order:place = admin # all",
                "order:place = boss",
                "order:place = *",
                "order:place = admin, admin",
                "order:place = admin\norder:place = triage"
            })
    void aTableThatIsNotClearIsRefused(String table) {
        assertThrows(IllegalStateException.class, () -> Permissions.of(table));
    }
}
