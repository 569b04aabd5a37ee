package nl.natuurpeil.local.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.natuurpeil.local.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_new_folder_becomes_the_suites_own_and_stays_it() {
        var data = new DataFolder(folder.resolve("new/with spaces"));
        assertThat(data.exists()).isFalse();

        data.create();
        data.create();

        assertThat(data.exists()).isTrue();
        assertThat(data.logs()).isDirectory();
    }

    @Test
    void a_folder_with_logs_of_another_program_is_not_used() throws Exception {
        var theirs = Files.createDirectories(folder.resolve("logs"));

        assertThatThrownBy(new DataFolder(folder)::create)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("did not make the logs in ")
                .hasMessageContaining("--data DIR");
        assertThat(new DataFolder(folder).exists()).isFalse();
        assertThat(theirs).isEmptyDirectory();
    }

    @Test
    void a_folder_of_the_first_suites_which_had_no_mark_is_taken_over() throws Exception {
        Files.createDirectories(folder.resolve("secrets"));
        Files.writeString(folder.resolve("secrets").resolve("postgres-policy"), "secret");
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres").resolve("PG_VERSION"), "18\n");

        new DataFolder(folder).create();

        assertThat(folder.resolve("natuurpeil.properties")).content().contains("layout=1", "postgres=18");
        assertThat(folder.resolve("secrets").resolve("postgres-policy")).hasContent("secret");
    }

    @Test
    void data_of_another_postgres_is_refused_with_what_to_do() throws Exception {
        Files.writeString(folder.resolve("natuurpeil.properties"), "layout=1\npostgres=12\n");

        assertThatThrownBy(new DataFolder(folder)::create)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("another version of Natuurpeil: PostgreSQL 12, this version has PostgreSQL ")
                .hasMessageContaining("./natuurpeil reset");
    }

    @Test
    void a_file_is_no_folder() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(new DataFolder(file)::create).hasMessageContaining("is a file, not a folder");
    }

    @Test
    void deleting_leaves_what_is_not_the_suites() throws Exception {
        var data = new DataFolder(folder);
        data.create();
        var theirs = Files.writeString(folder.resolve("notes.txt"), "keep me");
        var elsewhere = Files.createTempDirectory(folder.getParent(), "elsewhere");
        Files.createSymbolicLink(data.logs().resolve("link"), elsewhere);

        data.delete();

        assertThat(data.exists()).isFalse();
        assertThat(folder).isDirectoryContaining(theirs::equals);
        assertThat(data.logs()).doesNotExist();
        assertThat(elsewhere).exists();
        Files.delete(elsewhere);
    }
}
