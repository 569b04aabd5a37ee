package nl.natuurpeil.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.natuurpeil.monitoring.intake.application.Defaults;
import nl.natuurpeil.monitoring.intake.application.Format;
import nl.natuurpeil.monitoring.intake.application.Row;
import nl.natuurpeil.monitoring.intake.application.RowReader;
import nl.natuurpeil.platform.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/** Importing lists of the Aquo standard, and rows being checked against them. */
@QuarkusTest
class VocabulariesOverHttpTest {

    private static final String HEADER =
            "\ufeffId;Code;Omschrijving;Groep;CASnummer;Begin geldigheid;Eind geldigheid\n";

    @Inject
    RowReader reader;

    @Test
    void whatComesWithTheServiceIsMarkedAsSubset() {
        Posts.dashboard()
                .get("/monitoring/v1/vocabularies")
                .then()
                .statusCode(200)
                .body("items.list", hasItem("quality-codes"))
                .body("items.find { it.list == 'units' }.version", equalTo(0))
                .body("items.find { it.list == 'units' }.subset", equalTo(true))
                .body("items.find { it.list == 'units' }.importedAt", nullValue());
        Posts.dashboard()
                .get("/monitoring/v1/vocabularies/units?limit=2")
                .then()
                .statusCode(200)
                .body("items.code", contains("DIMSLS", "mg/l"));
    }

    @Test
    void importedListHoldsFromThenOn() {
        assertThat(check("TESTKOLOM").getClass()).isEqualTo(Row.Faulty.class);
        var list =
                HEADER + "1;BS;waterbodem;;;1995-01-01;\n2;OW;oppervlaktewater;;;;\n3;TESTKOLOM;kolom;;;01-01-2020;\n";
        take("compartments", list).statusCode(201).body("version", equalTo(1)).body("subset", equalTo(false));
        take("compartments", list).statusCode(200).body("version", equalTo(1));
        assertThat(check("TESTKOLOM").getClass()).isEqualTo(Row.Good.class);
        assertThat(check("GW").getClass()).isEqualTo(Row.Faulty.class);
        var larger = list + "4;GW;grondwater;;;;\n5;BW;bodemwater;;;;\n";
        take("compartments", larger).statusCode(201).body("version", equalTo(2)).body("codes", equalTo(5));
        assertThat(check("GW").getClass()).isEqualTo(Row.Good.class);
        Posts.dashboard()
                .get("/monitoring/v1/vocabularies/compartments")
                .then()
                .body("items.code", contains("BS", "BW", "GW", "OW", "TESTKOLOM"))
                .body("items[0].validFrom", equalTo("1995-01-01"))
                .body("items[4].validFrom", equalTo("2020-01-01"));
    }

    @Test
    void longListCanBeImportedAndPaged() {
        var names = IntStream.range(0, 20_000)
                .mapToObj(i -> i + ";Species number%05d;;;;;".formatted(i))
                .collect(Collectors.joining("\n"));
        // Not the whole list, or tests beside this one could count no other species.
        take("taxa?subset=true", HEADER + names).statusCode(201).body("codes", equalTo(20_000));
        var first = Posts.dashboard().get("/monitoring/v1/vocabularies/taxa?limit=200");
        String next = first.header("Link").replaceAll("<(.*)>.*", "$1");
        Posts.dashboard().get(next).then().body("items[0].code", equalTo("Species number00200"));
    }

    @Test
    void everyFaultOfAListIsNamed() {
        take("parameters", HEADER + "1;;zonder code;;;;\n2;X;;;;31-02-2020;\n")
                .statusCode(400)
                .body("errors.code", contains("required", "not-a-date"))
                .body("errors.pointer", contains("Code, 2", "Begin geldigheid, 3"));
        take("parameters", "geen lijst").statusCode(400).body("errors.code", contains("empty-body"));
    }

    @Test
    void onlyOperatorsImport() {
        Posts.waterAuthority()
                .contentType("text/csv")
                .body(HEADER)
                .post("/monitoring/v1/vocabularies/units")
                .then()
                .statusCode(403);
        take("colours", HEADER).statusCode(404);
    }

    private Row check(String compartment) {
        var line = """
                {"localId": "a", "aquo": {"quantity": "T", "compartment": "%s"}, "unit": "oC", "value": 10,
                 "point": {"namespace": "NL27", "localId": "p"}, "time": "2025-06-03T10:00:00Z"}""".formatted(compartment).replace("\n", "");
        var body = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
        return reader.read(body, Format.NDJSON, new Defaults("NL27", "meetnet")).next();
    }

    private static ValidatableResponse take(String list, String csv) {
        return given().auth()
                .oauth2(TestTokens.of("operator", "NATUURPEIL-BEHEER", "measurements:read", "admin"))
                .contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/monitoring/v1/vocabularies/" + list)
                .then();
    }
}
