package nl.natuurpeil.assessment.area.adapter.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.natuurpeil.assessment.area.domain.Certainty;
import nl.natuurpeil.assessment.area.domain.ParentLink;

/** The code of an area that another lies in. */
@Embeddable
public class ParentRow {

    @Column(name = "parent_code")
    public String code;

    @Enumerated(EnumType.STRING)
    public Certainty certainty;

    static ParentRow from(ParentLink parent) {
        var row = new ParentRow();
        row.code = parent.code();
        row.certainty = parent.certainty();
        return row;
    }
}
