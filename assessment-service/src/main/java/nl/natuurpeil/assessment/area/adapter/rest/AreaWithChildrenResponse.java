package nl.natuurpeil.assessment.area.adapter.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.natuurpeil.assessment.area.domain.AreaKind;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import nl.natuurpeil.assessment.language.domain.Label;

/** An area with those that lie directly in it. */
record AreaWithChildrenResponse(@JsonUnwrapped AreaResponse area, List<Child> children) {

    /** An area within, by name. */
    record Child(String code, AreaKind kind, Label name) {}

    static AreaWithChildrenResponse from(AreaVersion area, List<AreaVersion> children) {
        return new AreaWithChildrenResponse(
                AreaResponse.from(area),
                children.stream()
                        .map(child -> new Child(
                                child.code(), child.area().kind(), child.area().name()))
                        .toList());
    }
}
