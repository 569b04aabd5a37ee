package nl.natuurpeil.local.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** A file as water authorities have it: IM Metingen with a byte order mark, semicolons and decimal commas. */
record IntakeCsv(Path folder) {

    private static final String HEADER =
            "\uFEFFMeetwaarde.lokaalid;Meetobject.namespace;Meetobject.lokaalid;Begindatum;"
                    + "Begintijd;Grootheid.code;Parameter.code;Eenheid.code;Hoedanigheid.code;MonsterCompartiment.code;"
                    + "Limietsymbool;Numeriekewaarde\r\n";
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int POINTS = 500;
    /** Measurements of a point on one day, one an hour. */
    private static final int HOURS = 24;

    /** Makes a file of so many rows, whose names begin with the name. */
    Path write(String name, long rows) throws IOException {
        var file = folder.resolve(name + ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (long row = 0; row < rows; row++) {
                line(out, name, row);
            }
        }
        return file;
    }

    private static void line(BufferedWriter out, String name, long row) throws IOException {
        long turn = row / POINTS;
        out.write(name + "-" + row + ";NL27;" + name + "-" + row % POINTS + ";" + FIRST.plusDays(turn / HOURS) + ";");
        out.write(String.format(Locale.ROOT, "%02d:00:00", turn % HOURS));
        out.write(";T;;oC;NVT;OW;;" + row % 29 + "," + (10 + row % 90) + "\r\n");
    }
}
