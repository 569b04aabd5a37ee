package nl.natuurpeil.monitoring.batch.adapter.rest;

/** Words and examples for the description of the API. */
final class PostBatchText {

    static final String DESCRIPTION = """
            Elke rij wordt één keer vastgelegd, hoe vaak ze ook wordt gestuurd: haar sleutel is (`namespace`, `localId`).
            Wat niet goed is wordt geweigerd met rij, kolom, code en reden; de rest wordt vastgelegd (`mode=partial`) of
            niets (`mode=atomic`). Een kleine levering (tot 10 000 rijen en 4 MiB) wordt meteen beantwoord, een grotere met
            202 zodra ze veilig bewaard is; `Location` vertelt dan hoe ver ze is. Dezelfde levering nog eens geeft hetzelfde
            antwoord met `Idempotency-Replayed: true`: herkend aan `Idempotency-Key`, of zonder die aan de inhoud, 90 dagen
            lang. Een proef (`dryRun`) zonder sleutel, een afgebroken en een mislukte levering worden opnieuw geprobeerd.

            Each row is recorded once, however often it is sent: its key is (`namespace`, `localId`). What is not right is
            refused with row, column, code and reason; the rest is recorded (`mode=partial`) or nothing (`mode=atomic`). A
            small batch (up to 10 000 rows and 4 MiB) is answered at once, a larger one by 202 as soon as it is safely kept;
            `Location` then tells how far it is. The same batch again gives the same answer with `Idempotency-Replayed:
            true`: it is known by its `Idempotency-Key`, or without one by its content, for 90 days. A dry run without a
            key, a cancelled batch and a failed one are tried anew.""";

    static final String JSON = """
            [{"localId": "2025-000123", "indicator": "urban-tree-canopy", "area": "GM0855",
              "dataset": "voorbeeld-boomkroon", "period": {"from": "2025-01-01", "to": "2025-12-31"},
              "value": 1520.5, "unit": "har"}]""";

    static final String NDJSON = """
            {"localId": "2025-000123", "aquo": {"quantity": "CONCTTE", "parameter": "Ptot", "condition": "P", \
            "compartment": "OW"}, "unit": "mg/l", "point": {"localId": "VYN001"}, "dataset": "chemie", \
            "time": "2025-06-03T09:40:00+02:00", "value": 0.05, "limit": "<"}
            """;

    static final String CSV = """
            Meetobject.lokaalid;Meetwaarde.lokaalid;Begindatum;Begintijd;Grootheid.code;Parameter.code;Eenheid.code;\
            Hoedanigheid.code;MonsterCompartiment.code;Limietsymbool;Numeriekewaarde;Kwaliteitsoordeel.code
            VYN001;2025-000123;2025-06-03;09:40:00;CONCTTE;Ptot;mg/l;P;OW;<;0,05;00
            """;

    private PostBatchText() {}
}
