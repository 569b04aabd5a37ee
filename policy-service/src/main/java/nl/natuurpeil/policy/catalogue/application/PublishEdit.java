package nl.natuurpeil.policy.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.natuurpeil.policy.catalogue.domain.Reference;

/** Publishes what editors changed, into the same history and the same events as releases. */
@ApplicationScoped
public class PublishEdit {

    /** Who wrote it, who approved it, and why. */
    public record Edit(String editor, String reviewer, String reason) {}

    private final Catalogue catalogue;
    private final RecordFormat format;
    private final TellOfCurrent tellOfCurrent;
    private final Clock clock;

    public PublishEdit(Catalogue catalogue, RecordFormat format, TellOfCurrent tellOfCurrent, Clock clock) {
        this.catalogue = catalogue;
        this.format = format;
        this.tellOfCurrent = tellOfCurrent;
        this.clock = clock;
    }

    /** Adds the content as the next version, and tells of it as soon as it holds. */
    @Transactional
    public void publish(Proposals.Sound proposed, Edit edit) {
        catalogue.lock();
        var versions = catalogue.versions();
        var record = new Reference(proposed.record().kind(), proposed.record().code());
        int number = versions.highest(record) + 1;
        var source = format.numbered(proposed.source(), number);
        catalogue.add(new RecordedVersion(
                format.read(record.kind(), source),
                source,
                proposed.contentHash(),
                Recording.byEditor(edit, versions.nextRecording(clock.instant()))));
        tellOfCurrent.tellNew();
    }
}
