package nl.natuurpeil.trend.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.natuurpeil.trend.trim.Trim;
import nl.natuurpeil.trend.trim.TrimFit;
import nl.natuurpeil.trend.trim.TrimOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    Path folder;

    @Test
    void without_a_folder_the_same_counts_are_generated_each_time() {
        var counts = new Inputs("").counts("20x10");

        assertThat(counts).hasSize(200).isEqualTo(new Inputs("").counts("20x10"));
        assertThat(Trim.fit(counts, TrimOptions.recommended())).isInstanceOf(TrimFit.class);
    }

    @Test
    void a_written_file_holds_the_counts_that_are_generated_without_it() throws Exception {
        GeneratedCounts.main(
                new String[] {"20", "10", folder.resolve("counts_20x10.csv").toString()});

        assertThat(new Inputs(folder.toString()).counts("20x10")).isEqualTo(new Inputs("").counts("20x10"));
    }

    @Test
    void indices_come_from_the_folder_when_it_has_them() throws Exception {
        Files.writeString(folder.resolve("msi_1x1.csv"), "species,year,index,se\nskylark,1991,100,0\n");

        assertThat(new Inputs(folder.toString()).indices("1x1"))
                .singleElement()
                .returns("skylark", index -> index.species());
        assertThat(new Inputs(folder.toString()).indices("3x4")).hasSize(12);
    }
}
