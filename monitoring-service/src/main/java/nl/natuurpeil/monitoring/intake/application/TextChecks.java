package nl.natuurpeil.monitoring.intake.application;

import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.RawRow;
import org.jspecify.annotations.Nullable;

/** Refuses texts that can't be stored: too long, or with characters that are none. */
final class TextChecks {

    private static final Field[] FIELDS = Field.values();

    /** What decoding puts in the place of bytes that are no UTF-8. */
    private static final char REPLACED = '\ufffd';

    // Readers give the same object for the same text in a column, so most texts have been looked at.
    private final @Nullable String[] fine = new String[FIELDS.length];

    void check(RawRow row) {
        for (var field : FIELDS) {
            String text = row.get(field);
            if (text != null && fine[field.ordinal()] != text) {
                check(row, field, text);
            }
        }
    }

    private void check(RawRow row, Field field, String text) {
        if (text.length() > field.maxLength()) {
            row.refuse(field, FaultCode.LENGTH, field.maxLength());
        } else if (text.indexOf(REPLACED) >= 0) {
            row.refuse(field, FaultCode.NOT_UTF8);
        } else if (!isText(text)) {
            row.refuse(field, FaultCode.CONTROL_CHARACTER);
        } else {
            fine[field.ordinal()] = text;
        }
    }

    private static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7f) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
