package nl.natuurpeil.monitoring.intake.application;

import nl.natuurpeil.monitoring.intake.application.SubjectChecks.Subject;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.RawRow;

/** Refuses a class that the indicator does not have; judging could only take it for unknown. */
final class ClassChecks {

    private ClassChecks() {}

    static void check(RawRow row, Subject subject) {
        String text = row.get(Field.TEXT);
        if (text != null && !subject.classes().isEmpty() && !subject.classes().contains(text)) {
            row.fault(FaultCode.UNKNOWN_CLASS.in(
                    row.column(Field.TEXT),
                    subject.classes(),
                    text,
                    String.valueOf(subject.series().indicator())));
        }
    }
}
