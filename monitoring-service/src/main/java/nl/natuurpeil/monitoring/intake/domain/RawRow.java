package nl.natuurpeil.monitoring.intake.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands in a row, as texts. One object is used for all rows of a body, since most of them need no other. */
public final class RawRow {

    private static final int FIELDS = Field.values().length;

    private static final Field[] ALL = Field.values();
    private static final long WHERE = bit(Field.AREA) | bit(Field.POINT_NAMESPACE) | bit(Field.POINT_ID);
    private static final long WHAT = bit(Field.INDICATOR) | bit(Field.QUANTITY);

    private final @Nullable String[] texts = new String[FIELDS];
    private final List<RowFault> faults = new ArrayList<>(0);
    private Function<Field, String> columns = Field::path;
    private long number;
    private long refused;
    private boolean unreadable;
    private String line = "";

    /** Begins the next row. */
    public void begin(long newNumber) {
        Arrays.fill(texts, null);
        faults.clear();
        refused = 0;
        unreadable = false;
        number = newNumber;
        line = "";
    }

    public void nameColumns(Function<Field, String> names) {
        columns = names;
    }

    public void line(String text) {
        line = text;
    }

    public void set(Field field, String text) {
        texts[field.ordinal()] = text;
    }

    /** Returns what stands in the field; null when it is absent or empty. */
    public @Nullable String get(Field field) {
        return texts[field.ordinal()];
    }

    public boolean has(Field field) {
        return texts[field.ordinal()] != null;
    }

    /** Returns the field as the sender calls it. */
    public String column(Field field) {
        return columns.apply(field);
    }

    public void fault(Field field, FaultCode code, Object... details) {
        if (code == FaultCode.REQUIRED && wasRefused(field)) {
            return;
        }
        faults.add(code.in(column(field), details));
    }

    public void fault(RowFault fault) {
        faults.add(fault);
    }

    /** Adds faults, but not that something is missing which is there and was refused already. */
    public void faults(List<RowFault> more) {
        for (var fault : more) {
            if (refused == 0 || !isSaid(fault)) {
                faults.add(fault);
            }
        }
    }

    private boolean isSaid(RowFault fault) {
        if (fault.code().equals(FaultCode.NOWHERE.code())) {
            return (refused & WHERE) != 0;
        }
        if (fault.code().equals(FaultCode.NOTHING_MEASURED.code())) {
            return (refused & WHAT) != 0;
        }
        return fault.code().equals(FaultCode.REQUIRED.code()) && wasRefused(fault.column());
    }

    /** Adds a fault and leaves the field out of all other checks. */
    public void refuse(Field field, FaultCode code, Object... details) {
        fault(field, code, details);
        leaveOut(field);
    }

    /** Leaves the field out of all other checks, as what is wrong with it has been said. */
    public void leaveOut(Field field) {
        texts[field.ordinal()] = null;
        refused |= bit(field);
    }

    public boolean wasRefused(Field field) {
        return (refused & bit(field)) != 0;
    }

    /** Says that the row can't be taken apart, so that nothing else can be said of it. */
    public void unreadable(RowFault fault) {
        faults.clear();
        faults.add(fault);
        unreadable = true;
    }

    public boolean isUnreadable() {
        return unreadable;
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    public List<RowFault> faults() {
        return faults;
    }

    public long number() {
        return number;
    }

    public String line() {
        return line;
    }

    /** There are fewer fields than bits in a long. */
    private static long bit(Field field) {
        return 1L << field.ordinal();
    }

    private boolean wasRefused(String column) {
        for (var field : ALL) {
            if (wasRefused(field) && column(field).equals(column)) {
                return true;
            }
        }
        return false;
    }
}
