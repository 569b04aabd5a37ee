package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** Years that get a place of their own. */
class PartitionsTest {

    private static final RecordingDatabase DATABASE = RecordingDatabase.start();

    @Test
    void a_year_gets_its_place_once_and_with_the_indexes() throws SQLException {
        for (int time = 0; time < 2; time++) {
            DATABASE.inTransaction(_ -> {
                DATABASE.partitions.add(Year.of(2030));
                DATABASE.partitions.add(Year.of(2031));
                return true;
            });
        }

        assertThat(one("select count(*) from pg_index where indrelid = 'measurement_2031'::regclass"))
                .isEqualTo(2);
        assertThat(one("select count(*) from pg_inherits where inhparent = 'measurement'::regclass"))
                .isEqualTo(17);
    }

    private static int one(String query) throws SQLException {
        return DATABASE.inTransaction(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(query)) {
                row.next();
                return row.getInt(1);
            }
        });
    }
}
