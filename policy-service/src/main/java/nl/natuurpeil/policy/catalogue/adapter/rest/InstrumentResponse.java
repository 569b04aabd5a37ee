package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.catalogue.application.FindInstrument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instrument with what belongs to it and its history. */
@Schema(name = "Instrument", description = "Alles over één instrument / everything about one instrument")
record InstrumentResponse(
        @JsonUnwrapped InstrumentItem item,
        List<RecordLine> provisions,
        List<RecordLine> obligations,
        List<LinkageResponse> linkages,
        List<RemarkResponse> remarks,
        List<VersionResponse> history) {

    static InstrumentResponse from(FindInstrument.Found found, LocalDate day, List<VersionResponse> history) {
        return new InstrumentResponse(
                InstrumentItem.from(found.instrument(), day),
                found.provisions().stream().map(RecordLine::from).toList(),
                found.obligations().stream().map(RecordLine::from).toList(),
                found.linkages().stream().map(LinkageResponse::from).toList(),
                found.remarks().stream().map(RemarkResponse::from).toList(),
                history);
    }
}
