package nl.natuurpeil.local.post;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;

/** What the person who waits sees: one line that changes at a terminal, and a line now and then in a log. */
public final class Progress {

    private static final int CELLS = 24;
    private static final long OFTEN = 100_000_000L;
    private static final long NOW_AND_THEN = 10_000_000_000L;
    private static final String TO_START_OF_LINE = "\r\u001B[K";

    private final PrintStream out;
    private final Style style;
    private long lastShown;
    private boolean barIsShown;

    /** How much is shown. */
    public enum Style {
        BAR,
        LINES,
        NOTHING
    }

    public Progress(PrintStream out, Style style) {
        this.out = out;
        this.style = style;
        this.lastShown = System.nanoTime() - NOW_AND_THEN;
    }

    /** Bytes on their way. */
    synchronized void sent(long bytes, long total) {
        show(
                () -> bar(bytes, total)
                        + String.format(Locale.ROOT, " sending %.1f of %.1f MB", bytes / 1e6, total / 1e6),
                bytes >= total);
    }

    /** Rows being dealt with. */
    synchronized void working(BatchReport report) {
        show(() -> rows(report), report.isFinished());
    }

    /** Something that is worth a line of its own, such as why there is a wait. */
    synchronized void say(String text) {
        clear();
        if (style != Style.NOTHING) {
            out.println(text);
            out.flush();
        }
    }

    /** Leaves the line to what comes next. */
    public synchronized void clear() {
        if (barIsShown) {
            out.print(TO_START_OF_LINE);
            out.flush();
            barIsShown = false;
        }
    }

    private interface Text {
        String get();
    }

    private void show(Text text, boolean isLast) {
        long now = System.nanoTime();
        long interval = style == Style.BAR ? OFTEN : NOW_AND_THEN;
        if (style == Style.NOTHING || (now - lastShown < interval && !(isLast && style == Style.BAR))) {
            return;
        }
        lastShown = now;
        if (style == Style.BAR) {
            out.print(TO_START_OF_LINE + text.get());
            barIsShown = true;
        } else {
            out.println(text.get().strip());
        }
        out.flush();
    }

    private String rows(BatchReport report) {
        var total = report.json().path("rows").path("total");
        var text = new StringBuilder(total.isNumber() ? bar(report.rows("read"), total.asLong()) : " ")
                .append(report.state().toLowerCase(Locale.ROOT))
                .append(", rows ")
                .append(grouped(report.rows("read")));
        if (total.isNumber()) {
            text.append(" of ").append(grouped(total.asLong()));
        }
        text.append(append(report.number("rowsPerSecond"), ", ", " a second"));
        text.append(append(report.number("secondsLeft"), ", ", " s left"));
        if (report.rows("rejected") > 0) {
            text.append(", refused ").append(grouped(report.rows("rejected")));
        }
        return text.toString();
    }

    private static String append(OptionalLong number, String before, String after) {
        return number.isPresent() ? before + grouped(number.getAsLong()) + after : "";
    }

    private String bar(long done, long total) {
        if (style != Style.BAR) {
            return "";
        }
        int full = total <= 0 ? CELLS : (int) Math.min(CELLS, CELLS * done / total);
        return "[" + "#".repeat(full) + "-".repeat(CELLS - full) + "] "
                + (total <= 0 ? 100 : Math.min(100, 100 * done / total)) + "%";
    }

    /** With a narrow space between thousands. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }
}
