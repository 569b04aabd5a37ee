package nl.natuurpeil.monitoring.intake;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of IM Metingen of any length, of which no more exists at any time than the row being read. */
final class GeneratedFile extends InputStream {

    private static final String HEADER = "Meetjaar;Waterbeheerder.code;Waterbeheerder.naam;Meetobject.namespace;"
            + "Meetobject.lokaalid;Meetobject.code;Namespace;Monster.lokaalid;MonsterCompartiment.code;"
            + "Monsterophaaldatum;Monsterophaaltijd;GeometriePunt.X_RD;GeometriePunt.Y_RD;Meetwaarde.lokaalid;"
            + "Resultaatdatum;Begindatum;Begintijd;Grootheid.code;Grootheid.omschrijving;Parameter.code;"
            + "Parameter.omschrijving;Parameter.CASnummer;Eenheid.code;Eenheid.omschrijving;Hoedanigheid.code;"
            + "Hoedanigheid.omschrijving;AnalyseCompartiment.code;AnalyseCompartiment.omschrijving;"
            + "Waardebewerkingsmethode.code;Waardebepalingsmethode.code;Waardebepalingsmethode.omschrijving;"
            + "Limietsymbool;Numeriekewaarde;Alfanumeriekewaarde;Kwaliteitsoordeel.code;Kwaliteitsoordeel.omschrijving\n";

    private static final List<String> PARAMETERS = List.of("Zn", "O2", "Ntot", "NH4", "Cl", "Ptot");

    private final long rows;
    private final int faultyEach;
    private byte[] current = HEADER.getBytes(StandardCharsets.UTF_8);
    private int position;
    private long row;

    /**
     * Makes a file.
     *
     * @param faultyEach every so many rows one has a code of its own that does not exist; 0 for none
     */
    GeneratedFile(long rows, int faultyEach) {
        this.rows = rows;
        this.faultyEach = faultyEach;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (position == current.length) {
            if (row == rows) {
                return -1;
            }
            current = line(row++).getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        int count = Math.min(length, current.length - position);
        System.arraycopy(current, position, buffer, offset, count);
        position += count;
        return count;
    }

    private String line(long i) {
        boolean faulty = faultyEach > 0 && i % faultyEach == 0;
        String parameter = faulty ? "X" + i : PARAMETERS.get((int) (i % PARAMETERS.size()));
        long day = i / 1000 % 365;
        String date = "2025-%02d-%02d".formatted(day / 31 + 1, day % 28 + 1);
        return "2025;80;Rijkswaterstaat;NL80;PUNT%03d;PUNT%03d;NL80;MON%d;;;;176810,5;309980,25;NL80_2025_%d;%s;%s;%02d:40:00;"
                        .formatted(i % 200, i % 200, i / 10, i, date, date, i % 24)
                + "CONCTTE;(massa)concentratie;" + parameter + ";een parameter;7440-66-6;ug/l;microgram per liter;"
                + "NVT;Niet van toepassing;OW;Oppervlaktewater;;NEN-EN-ISO 17294-2;Water - Toepassing van;"
                + (i % 7 == 0 ? "<" : "") + ";" + i % 1000 + "," + i % 100 + ";;00;Normale waarde\n";
    }
}
