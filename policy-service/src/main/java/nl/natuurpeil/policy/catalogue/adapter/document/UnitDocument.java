package nl.natuurpeil.policy.catalogue.adapter.document;

import nl.natuurpeil.policy.catalogue.domain.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit by its code and name. */
@Schema(name = "Unit", description = "Eenheid van elke waarde / unit of every value")
public record UnitDocument(String ucum, LabelDocument label) {

    public static UnitDocument from(Unit unit) {
        return new UnitDocument(unit.ucum(), LabelDocument.from(unit.label()));
    }
}
