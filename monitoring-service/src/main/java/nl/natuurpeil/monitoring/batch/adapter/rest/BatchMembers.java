package nl.natuurpeil.monitoring.batch.adapter.rest;

import java.util.LinkedHashMap;
import java.util.Map;

/** The members of a report as they stand in a problem document, whose own {@code detail} is a text. */
final class BatchMembers {

    private BatchMembers() {}

    static Map<String, Object> of(BatchResponse batch) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", batch.id());
        members.put("state", batch.state());
        members.put("format", batch.format());
        members.put("dryRun", batch.dryRun());
        members.put("conflict", batch.conflict());
        members.put("mode", batch.mode());
        members.put("organisation", batch.organisation());
        members.put("dataset", batch.dataset());
        members.put("receivedAt", batch.receivedAt());
        members.put("startedAt", batch.startedAt());
        members.put("finishedAt", batch.finishedAt());
        members.put("rows", batch.rows());
        members.put("rowsPerSecond", batch.rowsPerSecond());
        members.put("secondsLeft", batch.secondsLeft());
        members.put("firstRejects", batch.firstRejects());
        members.put("rejects", batch.rejects());
        return members;
    }
}
