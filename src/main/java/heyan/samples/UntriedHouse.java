package heyan.samples;

import java.util.Map;

/**
 * What a bank has of its own on the cards of {@link Style#UNTRIED}.
 *
 * @param first colour of the ground
 * @param second what the ground fades to
 * @param mark which of the drawn marks stands before the name
 * @param desk telephone of the customers' desk 客服热线
 * @param english what stands below the name
 */
record UntriedHouse(int first, int second, int mark, String desk, String english) {
    private static final UntriedHouse OTHER = new UntriedHouse(0x2B3F63, 0x18263F, 0, "400-800-0000", "DEBIT CARD");
    private static final Map<String, UntriedHouse> HOUSES = Map.ofEntries(
            Map.entry(
                    "ICBC",
                    new UntriedHouse(0xC21F2B, 0x8E101C, 0, "95588", "INDUSTRIAL AND COMMERCIAL BANK OF CHINA")),
            Map.entry("ABC", new UntriedHouse(0x128573, 0x0A5A50, 1, "95599", "AGRICULTURAL BANK OF CHINA")),
            Map.entry("CCB", new UntriedHouse(0x1B4F9C, 0x0F2F66, 2, "95533", "CHINA CONSTRUCTION BANK")),
            Map.entry("BOC", new UntriedHouse(0xA81E32, 0x6F0F20, 3, "95566", "BANK OF CHINA")),
            Map.entry("BOCOM", new UntriedHouse(0x1E3A78, 0x122350, 4, "95559", "BANK OF COMMUNICATIONS")),
            Map.entry("PSBC", new UntriedHouse(0x0F7A4C, 0x07502F, 5, "95580", "POSTAL SAVINGS BANK OF CHINA")),
            Map.entry("CMB", new UntriedHouse(0xB4222C, 0x7C121C, 6, "95555", "CHINA MERCHANTS BANK")),
            Map.entry("CITIC", new UntriedHouse(0xB01E2A, 0x5E1218, 1, "95558", "CHINA CITIC BANK")),
            Map.entry("CEB", new UntriedHouse(0x5B2A7E, 0x381852, 6, "95595", "CHINA EVERBRIGHT BANK")),
            Map.entry("SPDB", new UntriedHouse(0x1C3F86, 0x10265A, 5, "95528", "SPD BANK")),
            Map.entry("CIB", new UntriedHouse(0x17479A, 0x0E2A62, 4, "95561", "INDUSTRIAL BANK")),
            Map.entry("CMBC", new UntriedHouse(0x1F6E86, 0x124658, 3, "95568", "CHINA MINSHENG BANK")),
            Map.entry("PAB", new UntriedHouse(0xD9601C, 0xA43E0C, 2, "95511", "PING AN BANK")),
            Map.entry("HXB", new UntriedHouse(0xB3212C, 0x73131B, 5, "95577", "HUA XIA BANK")),
            Map.entry("BOB", new UntriedHouse(0xBE2230, 0x84141F, 2, "95526", "BANK OF BEIJING")),
            Map.entry("GHB", new UntriedHouse(0xA8202C, 0x6A141C, 4, "400-830-8001", "GUANGDONG HUAXING BANK")),
            Map.entry(
                    "SDEB", new UntriedHouse(0x1A7B5C, 0x0E513B, 3, "0757-22223388", "SHUNDE RURAL COMMERCIAL BANK")));

    static UntriedHouse of(String letters) {
        return HOUSES.getOrDefault(letters, OTHER);
    }
}
