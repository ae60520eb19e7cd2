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
            order:bring-in = triage, crm(orders:write)
            """);

    @Test
    void aLineGivesAPermissionToRoles() {
        assertEquals(Set.of("order:place", "order:read-all", "order:bring-in"), TABLE.names());
        assertEquals(List.of("triage", "admin"), TABLE.roles("order:place"));
    }

    @Test
    void oneOfTheCallersRolesIsEnough() {
        assertTrue(TABLE.allow("order:place", Set.of("kam", "triage"), Set.of()));
        assertFalse(TABLE.allow("order:place", Set.of("kam"), Set.of()));
        assertFalse(TABLE.allow("order:place", Set.of(), Set.of()));
    }

    @Test
    void aRoleMayNeedAScope() {
        assertFalse(TABLE.allow("order:bring-in", Set.of("crm"), Set.of()));
        assertFalse(TABLE.allow("order:bring-in", Set.of("crm"), Set.of("orders:read")));
        assertTrue(TABLE.allow("order:bring-in", Set.of("crm"), Set.of("orders:read", "orders:write")));
        assertTrue(TABLE.allow("order:bring-in", Set.of("triage"), Set.of()));
        assertEquals(List.of("triage", "crm"), TABLE.roles("order:bring-in"));
        assertEquals("triage, crm with the scope orders:write", TABLE.described("order:bring-in"));
    }

    @Test
    void whatIsInNoTableCannotBeAskedFor() {
        assertThrows(IllegalArgumentException.class, () -> TABLE.allow("order:lose", Set.of("admin"), Set.of()));
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
                "order:place = crm()",
                "order:place = crm(write",
                "order:place = crm, crm(orders:write)",
                "order:place = admin\norder:place = triage"
            })
    void aTableThatIsNotClearIsRefused(String table) {
        assertThrows(IllegalStateException.class, () -> Permissions.of(table));
    }
}
