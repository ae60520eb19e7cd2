package dk.knudepunkt.platform.house;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The house that this installation is of, as its folder says. Each house is an installation of its own (docs/adr/065).
 *
 * @param slug names it in addresses, on messages and in its databases; never changed
 * @param council its contact council, such as KKR Sjælland
 * @param folder for what only one service reads of it
 */
public record ThisHouse(
        String slug,
        String name,
        String council,
        HouseRegion region,
        HouseContact contact,
        List<HouseMunicipality> municipalities,
        List<HouseUnit> units,
        List<HouseOffice> offices,
        HouseCalendar calendar,
        HouseFolder folder) {

    private static @Nullable ThisHouse read;

    /**
     * That of this installation; read when it is asked for first, and once.
     *
     * @throws HouseRefused where its folder is not as it has to be
     */
    public static synchronized ThisHouse ofInstallation() {
        if (read == null) {
            read = in(HouseFolder.given());
        }
        return read;
    }

    /**
     * That of any folder.
     *
     * @throws HouseRefused where it is not as it has to be
     */
    public static ThisHouse in(HouseFolder folder) {
        return HouseReader.read(folder);
    }
}
