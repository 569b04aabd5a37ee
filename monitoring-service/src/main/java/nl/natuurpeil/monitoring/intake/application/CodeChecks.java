package nl.natuurpeil.monitoring.intake.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.RawRow;
import nl.natuurpeil.monitoring.intake.domain.RowFault;
import nl.natuurpeil.monitoring.intake.domain.VocabularyEntry;
import nl.natuurpeil.monitoring.intake.domain.VocabularyName;
import org.jspecify.annotations.Nullable;

/** Looks the codes of a row up in the vocabulary. */
final class CodeChecks {

    /** So many times the whole list is gone through for what was meant; after that, neighbours must do. */
    private static final int SEARCHES = 300;

    private final Reference reference;
    private final Settings settings;
    private int searches;

    CodeChecks(Reference reference, Settings settings) {
        this.reference = reference;
        this.settings = settings;
    }

    /** A code that does not hold for ever. */
    record Dated(Field field, VocabularyEntry entry) {

        void check(Instant moment, RawRow row) {
            var day = LocalDate.ofInstant(moment, Future.NETHERLANDS);
            var from = entry.validFrom();
            var to = entry.validTo();
            if ((from != null && day.isBefore(from)) || (to != null && day.isAfter(to))) {
                row.fault(
                        field, FaultCode.EXPIRED_CODE, entry.code(), from == null ? "…" : from, to == null ? "…" : to);
            }
        }
    }

    List<Dated> check(SubjectText text, RawRow row, List<RowFault> faults) {
        var dated = new ArrayList<Dated>();
        if (!text.hasAquo()) {
            return dated;
        }
        if (text.quantity() == null) {
            faults.add(FaultCode.REQUIRED.in(row.column(Field.QUANTITY)));
        }
        var look = new Lookup(row, faults, dated);
        look.up(VocabularyName.QUANTITIES, Field.QUANTITY, text.quantity());
        look.up(VocabularyName.PARAMETERS, Field.PARAMETER, text.parameter());
        look.up(VocabularyName.TAXA, Field.TAXON, text.taxon());
        look.up(VocabularyName.CONDITIONS, Field.CONDITION, text.condition());
        look.up(VocabularyName.COMPARTMENTS, Field.COMPARTMENT, text.compartment());
        for (String method :
                text.method() == null ? new String[0] : text.method().split(" \\+ ")) {
            look.up(VocabularyName.METHODS, Field.METHOD, method);
        }
        if (text.unit() != null && reference.units().find(text.unit()).isEmpty()) {
            look.up(VocabularyName.UNITS, Field.UNIT, text.unit());
        }
        return List.copyOf(dated);
    }

    /** Looks codes of one row up. */
    private final class Lookup {

        private final RawRow row;
        private final List<RowFault> faults;
        private final List<Dated> dated;

        private Lookup(RawRow row, List<RowFault> faults, List<Dated> dated) {
            this.row = row;
            this.faults = faults;
            this.dated = dated;
        }

        private void up(VocabularyName name, Field field, @Nullable String code) {
            if (code == null) {
                return;
            }
            var list = reference.vocabulary(name);
            var entry = list.find(code);
            if (entry == null) {
                if (!(list.isSubset() && settings.open().contains(name))) {
                    var near = searches++ < SEARCHES ? list.nearest(code) : list.neighbours(code);
                    faults.add(FaultCode.UNKNOWN_CODE.in(row.column(field), near, code, name.code()));
                }
            } else if (entry.validFrom() != null || entry.validTo() != null) {
                dated.add(new Dated(field, entry));
            }
        }
    }
}
